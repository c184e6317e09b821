// Generated from schemas/ and pipelines/ by `npm run generate`; do not edit.

/** The JSON Schemas of every file the tool reads or writes, by name. */
export const schemas: Readonly<Record<string, object>> = {
  "common": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://tiaoli.dev/schemas/common.schema.json",
    "title": "Common",
    "description": "Shapes that several records share.",
    "definitions": {
      "span": {
        "description": "Half-open range of UTF-16 offsets into the decoded source (a BOM is dropped before offset 0).",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "start",
          "end"
        ],
        "properties": {
          "start": {
            "description": "Offset of the first unit.",
            "type": "integer",
            "minimum": 0
          },
          "end": {
            "description": "Offset behind the last unit.",
            "type": "integer",
            "minimum": 0
          }
        }
      },
      "text": {
        "description": "A printed value.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "text",
          "spans"
        ],
        "properties": {
          "text": {
            "description": "As printed, on one line, white space next to Han left out.",
            "type": "string"
          },
          "spans": {
            "description": "Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/definitions/span"
            }
          }
        }
      },
      "body": {
        "description": "A body as printed.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "name",
          "spans"
        ],
        "properties": {
          "name": {
            "description": "Name as printed, on one line.",
            "type": "string"
          },
          "spans": {
            "description": "Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/definitions/span"
            }
          }
        }
      },
      "recipient": {
        "description": "An addressee.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "name",
          "tier",
          "spans"
        ],
        "properties": {
          "name": {
            "description": "Name as printed; a list with a shared suffix is one.",
            "type": "string"
          },
          "tier": {
            "description": "Place of its group between the commas, from 1.",
            "type": "integer",
            "minimum": 1
          },
          "spans": {
            "description": "Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/definitions/span"
            }
          }
        }
      },
      "documentNumber": {
        "description": "Document number (发文字号).",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "text",
          "code",
          "year",
          "number",
          "spans"
        ],
        "properties": {
          "text": {
            "description": "As printed, e.g. `济政字〔2024〕45号`.",
            "type": "string"
          },
          "code": {
            "description": "Agency code, e.g. `济政字`.",
            "type": [
              "string",
              "null"
            ]
          },
          "year": {
            "description": "Year in the brackets.",
            "type": [
              "integer",
              "null"
            ]
          },
          "number": {
            "description": "Running number.",
            "type": [
              "integer",
              "null"
            ]
          },
          "spans": {
            "description": "Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/definitions/span"
            }
          }
        }
      },
      "deadline": {
        "description": "A time by which something is due.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "text",
          "by",
          "from",
          "precision",
          "ongoing",
          "recurring",
          "within",
          "inferred",
          "spans"
        ],
        "properties": {
          "text": {
            "description": "As printed.",
            "type": "string"
          },
          "by": {
            "description": "Last day, ISO: `2023年12月底前` is 2023-12-31.",
            "type": [
              "string",
              "null"
            ],
            "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
          },
          "from": {
            "description": "First day of an interval, ISO.",
            "type": [
              "string",
              "null"
            ],
            "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
          },
          "precision": {
            "description": "Unit of the printed time.",
            "enum": [
              "year",
              "half",
              "quarter",
              "month",
              "tenDays",
              "day",
              null
            ]
          },
          "ongoing": {
            "description": "Whether the task goes on without end (持续推进).",
            "type": "boolean"
          },
          "recurring": {
            "description": "Cycle of a repeated task.",
            "enum": [
              "year",
              "quarter",
              "month",
              null
            ]
          },
          "within": {
            "description": "A duration and the event it runs from, or null.",
            "oneOf": [
              {
                "$ref": "common.schema.json#/definitions/within"
              },
              {
                "type": "null"
              }
            ]
          },
          "inferred": {
            "description": "Rule that supplied what is not printed, e.g. `document-year`.",
            "type": [
              "string",
              "null"
            ]
          },
          "spans": {
            "description": "Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/definitions/span"
            }
          }
        }
      },
      "within": {
        "description": "Duration from an event: `自印发之日起30个工作日内`.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "n",
          "unit",
          "anchor"
        ],
        "properties": {
          "n": {
            "description": "How many units.",
            "type": "number"
          },
          "unit": {
            "description": "Unit of the duration.",
            "type": "string",
            "enum": [
              "year",
              "month",
              "week",
              "day",
              "workday"
            ]
          },
          "anchor": {
            "description": "Event as printed, e.g. `印发`; null when none is named.",
            "type": [
              "string",
              "null"
            ]
          }
        }
      },
      "quantity": {
        "description": "A number with its unit.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "raw",
          "value",
          "max",
          "unit",
          "comparator",
          "year",
          "yearInferred",
          "bracketed",
          "note",
          "spans"
        ],
        "properties": {
          "raw": {
            "description": "As printed, e.g. `10.5万件`; empty for an empty cell.",
            "type": "string"
          },
          "value": {
            "description": "In the base unit: 105000; null for an empty cell, a ratio or fraction.",
            "type": [
              "number",
              "null"
            ]
          },
          "max": {
            "description": "Upper bound of a range in the base unit.",
            "type": [
              "number",
              "null"
            ]
          },
          "unit": {
            "description": "Base unit: `件`, `元`, `%`, `件/年`.",
            "type": [
              "string",
              "null"
            ]
          },
          "comparator": {
            "description": "How the value is meant; a range is `=`.",
            "type": "string",
            "enum": [
              "=",
              ">=",
              ">",
              "<=",
              "<",
              "~"
            ]
          },
          "year": {
            "description": "Year that governs the value.",
            "type": [
              "integer",
              "null"
            ]
          },
          "yearInferred": {
            "description": "Where an unprinted year came from: `item`, `clause`, `lead`.",
            "type": [
              "string",
              "null"
            ]
          },
          "bracketed": {
            "description": "Printed in brackets whose meaning a note explains.",
            "type": "boolean"
          },
          "note": {
            "description": "That note.",
            "type": [
              "string",
              "null"
            ]
          },
          "spans": {
            "description": "Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/definitions/span"
            }
          }
        }
      },
      "confidence": {
        "description": "How sure a reading is (reserved).",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "score",
          "reasons"
        ],
        "properties": {
          "score": {
            "description": "0 to 1.",
            "type": "number",
            "minimum": 0,
            "maximum": 1
          },
          "reasons": {
            "description": "Reason codes.",
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "alternative": {
        "description": "A rival reading that was rejected (reserved).",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "reading",
          "reason"
        ],
        "properties": {
          "reading": {
            "description": "The rival reading.",
            "type": "string"
          },
          "reason": {
            "description": "Why it was rejected.",
            "type": "string"
          }
        }
      }
    }
  },
  "pipeline": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://tiaoli.dev/schemas/pipeline.schema.json",
    "title": "Pipeline",
    "description": "Ordered stages with options and severities; no logic.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "name",
      "schemaVersion",
      "stages"
    ],
    "properties": {
      "name": {
        "description": "Name of the pipeline.",
        "type": "string",
        "pattern": "^[a-z][a-z0-9-]*$"
      },
      "title": {
        "description": "What it is for.",
        "type": "string"
      },
      "schemaVersion": {
        "description": "Semver of the output contract it is written for.",
        "type": "string",
        "pattern": "^\\d+\\.\\d+\\.\\d+$"
      },
      "stages": {
        "description": "Stages in order: a name, or a name and its options.",
        "type": "array",
        "minItems": 1,
        "items": {
          "oneOf": [
            {
              "type": "string"
            },
            {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "name",
                "options"
              ],
              "description": "A stage with options.",
              "properties": {
                "name": {
                  "description": "Name of the stage.",
                  "type": "string"
                },
                "options": {
                  "type": "object",
                  "description": "Options of the stage.",
                  "additionalProperties": true
                }
              }
            }
          ]
        }
      },
      "severity": {
        "description": "Severity by code of a finding; `off` drops it.",
        "type": "object",
        "additionalProperties": {
          "type": "string",
          "enum": [
            "error",
            "warning",
            "info",
            "off"
          ]
        }
      }
    }
  },
  "policy-document": {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "$id": "https://tiaoli.dev/schemas/policy-document.schema.json",
    "title": "PolicyDocument",
    "description": "One normalized policy document.",
    "type": "object",
    "additionalProperties": false,
    "required": [
      "schemaVersion",
      "id",
      "revision",
      "source",
      "generator",
      "metadata",
      "parts",
      "measures",
      "responsibilities",
      "indicators",
      "tables",
      "citations",
      "references",
      "organizations",
      "definitions",
      "furniture",
      "diagnostics",
      "coverage"
    ],
    "properties": {
      "schemaVersion": {
        "description": "Semver of this contract.",
        "type": "string",
        "pattern": "^\\d+\\.\\d+\\.\\d+$"
      },
      "id": {
        "description": "Identity of the document, the same for every scan of it; safe as a file name.",
        "type": "string",
        "pattern": "^[\\p{L}\\p{N}-]+(?:~\\d+)?$"
      },
      "revision": {
        "description": "sha-256 of the decoded source: identity of this text of it.",
        "type": "string",
        "pattern": "^[0-9a-f]{64}$"
      },
      "source": {
        "$ref": "#/definitions/source"
      },
      "generator": {
        "$ref": "#/definitions/generator"
      },
      "metadata": {
        "$ref": "#/definitions/metadata"
      },
      "parts": {
        "description": "The parts in order, each a tree.",
        "type": "array",
        "items": {
          "$ref": "#/definitions/part"
        }
      },
      "measures": {
        "description": "Tasks.",
        "type": "array",
        "items": {
          "$ref": "#/definitions/measure"
        }
      },
      "responsibilities": {
        "description": "Clauses that assign bodies.",
        "type": "array",
        "items": {
          "$ref": "#/definitions/responsibility"
        }
      },
      "indicators": {
        "description": "Indicators and targets.",
        "type": "array",
        "items": {
          "$ref": "#/definitions/indicator"
        }
      },
      "tables": {
        "description": "Tables.",
        "type": "array",
        "items": {
          "$ref": "#/definitions/table"
        }
      },
      "citations": {
        "description": "Cited documents.",
        "type": "array",
        "items": {
          "$ref": "#/definitions/citation"
        }
      },
      "references": {
        "description": "References inside the document.",
        "type": "array",
        "items": {
          "$ref": "#/definitions/reference"
        }
      },
      "organizations": {
        "description": "Distinct bodies.",
        "type": "array",
        "items": {
          "$ref": "#/definitions/organization"
        }
      },
      "definitions": {
        "description": "Defined terms.",
        "type": "array",
        "items": {
          "$ref": "#/definitions/definition"
        }
      },
      "furniture": {
        "description": "What carries no content.",
        "type": "array",
        "items": {
          "$ref": "#/definitions/furniture"
        }
      },
      "diagnostics": {
        "description": "Findings.",
        "type": "array",
        "items": {
          "$ref": "#/definitions/diagnostic"
        }
      },
      "coverage": {
        "$ref": "#/definitions/coverage"
      }
    },
    "definitions": {
      "block": {
        "description": "A paragraph, list, reference to a table, figure caption, or text nobody could read.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "type",
          "text",
          "tableId",
          "spans"
        ],
        "properties": {
          "type": {
            "description": "Kind of block.",
            "type": "string",
            "enum": [
              "paragraph",
              "list",
              "tableRef",
              "figureNote",
              "unparsed"
            ]
          },
          "text": {
            "description": "Text joined over line and page breaks; the caption for a tableRef.",
            "type": "string"
          },
          "tableId": {
            "description": "Id of the table a tableRef stands for.",
            "type": [
              "string",
              "null"
            ]
          },
          "spans": {
            "description": "Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/definitions/span"
            }
          }
        }
      },
      "marker": {
        "description": "The number in front of a section.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "text",
          "scheme",
          "ordinal",
          "spans"
        ],
        "properties": {
          "text": {
            "description": "As printed: `（一）`, `第三条`.",
            "type": "string"
          },
          "scheme": {
            "description": "Marker family: hanDot 一、, hanParen （一）, digitDot 1., digitParen （1）, digitHalfParen 1）, circled ①, part 第一编, subpart 第一分编, chapter 第一章, sectionOf 第一节, article 第一条, decimal 1.1, box 专栏1, attachment 附件1, hanOrdinal 应用一：, letter A..",
            "type": "string",
            "enum": [
              "hanDot",
              "hanParen",
              "digitDot",
              "digitParen",
              "digitHalfParen",
              "circled",
              "part",
              "subpart",
              "chapter",
              "sectionOf",
              "article",
              "decimal",
              "box",
              "attachment",
              "hanOrdinal",
              "letter"
            ]
          },
          "ordinal": {
            "description": "The number it stands for.",
            "type": [
              "integer",
              "null"
            ]
          },
          "spans": {
            "description": "Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/definitions/span"
            }
          }
        }
      },
      "section": {
        "description": "A structural node of the outline.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "depth",
          "marker",
          "heading",
          "headingSpans",
          "category",
          "blocks",
          "sections",
          "spans"
        ],
        "properties": {
          "id": {
            "description": "Path of ordinals from the part, e.g. `instrument/3/2/4`; survives a corrected scan.",
            "type": "string"
          },
          "depth": {
            "description": "1 at the top of its part.",
            "type": "integer",
            "minimum": 1
          },
          "marker": {
            "description": "Its marker; null for a heading without a number.",
            "oneOf": [
              {
                "$ref": "#/definitions/marker"
              },
              {
                "type": "null"
              }
            ]
          },
          "heading": {
            "description": "Heading or run-in label on one line, without end punctuation; null where the item goes straight into its sentence.",
            "type": [
              "string",
              "null"
            ]
          },
          "headingSpans": {
            "description": "Places of the heading with its end punctuation.",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/definitions/span"
            }
          },
          "category": {
            "description": "What the section is for.",
            "type": "string",
            "enum": [
              "context",
              "goal",
              "measure",
              "outcome",
              "schedule",
              "safeguard",
              "provision",
              "final",
              "other"
            ]
          },
          "blocks": {
            "description": "Own text in reading order.",
            "type": "array",
            "items": {
              "$ref": "#/definitions/block"
            }
          },
          "sections": {
            "description": "Sections below, in order.",
            "type": "array",
            "items": {
              "$ref": "#/definitions/section"
            }
          },
          "spans": {
            "description": "One range from the first to the last leaf.",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/definitions/span"
            }
          },
          "confidence": {
            "$ref": "common.schema.json#/definitions/confidence"
          },
          "alternatives": {
            "description": "Reserved for doubt: readings that were rejected.",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/definitions/alternative"
            }
          }
        }
      },
      "part": {
        "description": "A part of the document.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "role",
          "parentId",
          "present",
          "title",
          "preamble",
          "sections",
          "closing",
          "spans"
        ],
        "properties": {
          "id": {
            "description": "`notice`, `instrument`, `attachment-1`, …",
            "type": "string"
          },
          "role": {
            "description": "notice (印发通知), instrument (the issued text), attachment, imprint (版记), portal (site header).",
            "type": "string",
            "enum": [
              "notice",
              "instrument",
              "attachment",
              "imprint",
              "portal"
            ]
          },
          "parentId": {
            "description": "The part in which a forwarded notice or its text came.",
            "type": [
              "string",
              "null"
            ]
          },
          "present": {
            "description": "False for an attachment that is announced but absent.",
            "type": "boolean"
          },
          "title": {
            "description": "Title of the part, on one line.",
            "oneOf": [
              {
                "$ref": "common.schema.json#/definitions/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "preamble": {
            "description": "Text before the first section.",
            "type": "array",
            "items": {
              "$ref": "#/definitions/block"
            }
          },
          "sections": {
            "description": "Depth-1 sections.",
            "type": "array",
            "items": {
              "$ref": "#/definitions/section"
            }
          },
          "closing": {
            "description": "Text behind the last section: 特此通知, lists of attachments.",
            "type": "array",
            "items": {
              "$ref": "#/definitions/block"
            }
          },
          "spans": {
            "description": "One range from the first to the last leaf; empty without leaves.",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/definitions/span"
            }
          }
        }
      },
      "metadata": {
        "description": "What the head, the end and the imprint say about the document.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "kind",
          "title",
          "noticeTitle",
          "documentNumber",
          "genre",
          "genreSpans",
          "genreInferred",
          "status",
          "statusSpans",
          "issuers",
          "recipients",
          "signers",
          "issuedOn",
          "issuedOnSpans",
          "publicity",
          "contact",
          "copiedTo",
          "printedBy",
          "printedOn",
          "printedOnSpans",
          "sealedBy",
          "copyNumber",
          "secrecy",
          "urgency",
          "keywords",
          "registrationNumber",
          "effectiveFrom",
          "effectiveFromText",
          "effectiveFromInferred",
          "effectiveFromSpans",
          "expiresOn",
          "expiresOnText",
          "expiresOnInferred",
          "expiresOnSpans",
          "interpretedBy",
          "indexNumber",
          "topic",
          "validity",
          "publishedOn",
          "publishedOnSpans",
          "publisher"
        ],
        "properties": {
          "kind": {
            "description": "Kind of text.",
            "type": "string",
            "enum": [
              "policy",
              "regulation",
              "reply",
              "interpretation",
              "news",
              "other"
            ]
          },
          "title": {
            "description": "Title of the instrument, on one line, with its year and status brackets.",
            "oneOf": [
              {
                "$ref": "common.schema.json#/definitions/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "noticeTitle": {
            "description": "Title of the 通知 around it.",
            "oneOf": [
              {
                "$ref": "common.schema.json#/definitions/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "documentNumber": {
            "description": "Own document number.",
            "oneOf": [
              {
                "$ref": "common.schema.json#/definitions/documentNumber"
              },
              {
                "type": "null"
              }
            ]
          },
          "genre": {
            "description": "文种 that closes the title, without qualifiers: 实施方案 is 方案.",
            "type": [
              "string",
              "null"
            ]
          },
          "genreSpans": {
            "description": "Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/definitions/span"
            }
          },
          "genreInferred": {
            "description": "Rule, when the title does not say it.",
            "type": [
              "string",
              "null"
            ]
          },
          "status": {
            "description": "final, draft (征求意见稿 …) or trial (试行).",
            "type": "string",
            "enum": [
              "final",
              "draft",
              "trial"
            ]
          },
          "statusSpans": {
            "description": "Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/definitions/span"
            }
          },
          "issuers": {
            "description": "Issuing bodies.",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/definitions/body"
            }
          },
          "recipients": {
            "description": "Addressees (主送).",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/definitions/recipient"
            }
          },
          "signers": {
            "description": "Signers of an upward document (签发人).",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/definitions/body"
            }
          },
          "issuedOn": {
            "description": "Date of issue (成文日期), ISO.",
            "type": [
              "string",
              "null"
            ],
            "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
          },
          "issuedOnSpans": {
            "description": "Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/definitions/span"
            }
          },
          "publicity": {
            "description": "Disclosure note (此件公开发布).",
            "oneOf": [
              {
                "$ref": "#/definitions/publicity"
              },
              {
                "type": "null"
              }
            ]
          },
          "contact": {
            "description": "Contact, without its label.",
            "oneOf": [
              {
                "$ref": "common.schema.json#/definitions/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "copiedTo": {
            "description": "Bodies copied to (抄送).",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/definitions/body"
            }
          },
          "printedBy": {
            "description": "Printing body (印发机关).",
            "oneOf": [
              {
                "$ref": "common.schema.json#/definitions/body"
              },
              {
                "type": "null"
              }
            ]
          },
          "printedOn": {
            "description": "Date of printing, ISO.",
            "type": [
              "string",
              "null"
            ],
            "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
          },
          "printedOnSpans": {
            "description": "Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/definitions/span"
            }
          },
          "sealedBy": {
            "description": "Body whose seal stands for the issuer (代章).",
            "oneOf": [
              {
                "$ref": "common.schema.json#/definitions/body"
              },
              {
                "type": "null"
              }
            ]
          },
          "copyNumber": {
            "description": "份号.",
            "oneOf": [
              {
                "$ref": "common.schema.json#/definitions/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "secrecy": {
            "description": "密级.",
            "oneOf": [
              {
                "$ref": "common.schema.json#/definitions/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "urgency": {
            "description": "紧急程度.",
            "oneOf": [
              {
                "$ref": "common.schema.json#/definitions/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "keywords": {
            "description": "主题词.",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/definitions/text"
            }
          },
          "registrationNumber": {
            "description": "Registration code of a normative document.",
            "oneOf": [
              {
                "$ref": "common.schema.json#/definitions/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "effectiveFrom": {
            "description": "First day in force, ISO; null when unknown or not a day.",
            "type": [
              "string",
              "null"
            ],
            "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
          },
          "effectiveFromText": {
            "description": "As printed.",
            "type": [
              "string",
              "null"
            ]
          },
          "effectiveFromInferred": {
            "description": "Rule that computed the date.",
            "type": [
              "string",
              "null"
            ]
          },
          "effectiveFromSpans": {
            "description": "Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/definitions/span"
            }
          },
          "expiresOn": {
            "description": "Last day in force, ISO.",
            "type": [
              "string",
              "null"
            ],
            "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
          },
          "expiresOnText": {
            "description": "As printed.",
            "type": [
              "string",
              "null"
            ]
          },
          "expiresOnInferred": {
            "description": "Rule that computed the date.",
            "type": [
              "string",
              "null"
            ]
          },
          "expiresOnSpans": {
            "description": "Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/definitions/span"
            }
          },
          "interpretedBy": {
            "description": "Body that explains the text (由…负责解释).",
            "oneOf": [
              {
                "$ref": "common.schema.json#/definitions/body"
              },
              {
                "type": "null"
              }
            ]
          },
          "indexNumber": {
            "description": "索引号 of a government site.",
            "oneOf": [
              {
                "$ref": "common.schema.json#/definitions/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "topic": {
            "description": "主题分类 of a government site.",
            "oneOf": [
              {
                "$ref": "common.schema.json#/definitions/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "validity": {
            "description": "有效性 of a government site.",
            "oneOf": [
              {
                "$ref": "common.schema.json#/definitions/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "publishedOn": {
            "description": "Date of publication on a government site, ISO.",
            "type": [
              "string",
              "null"
            ],
            "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
          },
          "publishedOnSpans": {
            "description": "Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/definitions/span"
            }
          },
          "publisher": {
            "description": "发布机构 of a government site.",
            "oneOf": [
              {
                "$ref": "common.schema.json#/definitions/body"
              },
              {
                "type": "null"
              }
            ]
          }
        }
      },
      "publicity": {
        "description": "Disclosure note.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "text",
          "body",
          "attachments",
          "spans"
        ],
        "properties": {
          "text": {
            "description": "As printed, without brackets.",
            "type": "string"
          },
          "body": {
            "description": "How far the body is public.",
            "enum": [
              "public",
              "not-public",
              "on-request",
              "redacted",
              null
            ]
          },
          "attachments": {
            "description": "How far the attachments are.",
            "enum": [
              "public",
              "not-public",
              "on-request",
              "redacted",
              null
            ]
          },
          "spans": {
            "description": "Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/definitions/span"
            }
          }
        }
      },
      "measure": {
        "description": "What tells somebody to do something.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "sectionId",
          "ordinal",
          "label",
          "heading",
          "text",
          "path",
          "category",
          "responsibilityIds",
          "indicatorIds",
          "citationIds",
          "deadlines",
          "spans"
        ],
        "properties": {
          "id": {
            "description": "`measure/` and the id of its section.",
            "type": "string"
          },
          "sectionId": {
            "description": "Its section.",
            "type": "string"
          },
          "ordinal": {
            "description": "Runs through the document from 1.",
            "type": "integer",
            "minimum": 1
          },
          "label": {
            "description": "Printed trail, e.g. `三、（一）1.`",
            "type": "string"
          },
          "heading": {
            "description": "Heading of its section.",
            "type": [
              "string",
              "null"
            ]
          },
          "text": {
            "description": "Prose without marker, heading and responsibility bracket.",
            "type": "string"
          },
          "path": {
            "description": "Headings of the sections above, outermost first.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "category": {
            "description": "Category of its section.",
            "type": "string",
            "enum": [
              "measure",
              "outcome",
              "schedule",
              "safeguard"
            ]
          },
          "responsibilityIds": {
            "description": "Its clauses.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "indicatorIds": {
            "description": "Its indicators.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "citationIds": {
            "description": "Its citations.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "deadlines": {
            "description": "Deadlines of its prose.",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/definitions/deadline"
            }
          },
          "spans": {
            "description": "One range over its section.",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/definitions/span"
            }
          },
          "confidence": {
            "$ref": "common.schema.json#/definitions/confidence"
          },
          "alternatives": {
            "description": "Reserved for doubt: readings that were rejected.",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/definitions/alternative"
            }
          }
        }
      },
      "assignment": {
        "description": "A body and its role.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "role",
          "roleText",
          "organizationId",
          "mention",
          "alias",
          "members",
          "tier",
          "spans",
          "collective",
          "preparatory",
          "openEnded",
          "inferred"
        ],
        "properties": {
          "role": {
            "description": "lead (牵头), responsible (责任, 负责), support (配合, 参加), guide (指导).",
            "type": "string",
            "enum": [
              "lead",
              "responsible",
              "support",
              "guide"
            ]
          },
          "roleText": {
            "description": "Label or verb as printed.",
            "type": "string"
          },
          "organizationId": {
            "description": "The body.",
            "type": [
              "string",
              "null"
            ]
          },
          "mention": {
            "description": "Body as printed, on one line, with its bracketed second name.",
            "type": "string"
          },
          "alias": {
            "description": "Second names.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "members": {
            "description": "Bodies that share a suffix, written out.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "tier": {
            "description": "Place of its group between commas, from 1.",
            "type": "integer",
            "minimum": 1
          },
          "spans": {
            "description": "Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/definitions/span"
            }
          },
          "collective": {
            "description": "Stands for many bodies.",
            "type": "boolean"
          },
          "preparatory": {
            "description": "Being set up (筹).",
            "type": "boolean"
          },
          "openEnded": {
            "description": "等 stands behind it.",
            "type": "boolean"
          },
          "inferred": {
            "description": "Rule that gave the role or the body.",
            "type": [
              "string",
              "null"
            ]
          }
        }
      },
      "person": {
        "description": "A named person (责任领导).",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "roleText",
          "name",
          "spans"
        ],
        "properties": {
          "roleText": {
            "description": "Label as printed.",
            "type": "string"
          },
          "name": {
            "description": "Name as printed.",
            "type": "string"
          },
          "spans": {
            "description": "Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/definitions/span"
            }
          }
        }
      },
      "responsibility": {
        "description": "A clause that assigns bodies.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "ownerId",
          "form",
          "text",
          "spans",
          "assignments",
          "persons",
          "deadline",
          "appliesTo",
          "implied"
        ],
        "properties": {
          "id": {
            "description": "Id of its owner, `#r` and a count.",
            "type": "string"
          },
          "ownerId": {
            "description": "Section (or part) it belongs to.",
            "type": "string"
          },
          "form": {
            "description": "bracket, line of its own, table column, or running prose.",
            "type": "string",
            "enum": [
              "bracket",
              "line",
              "column",
              "prose"
            ]
          },
          "text": {
            "description": "As printed.",
            "type": "string"
          },
          "spans": {
            "description": "Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/definitions/span"
            }
          },
          "assignments": {
            "description": "Bodies in printed order.",
            "type": "array",
            "items": {
              "$ref": "#/definitions/assignment"
            }
          },
          "persons": {
            "description": "Named persons.",
            "type": "array",
            "items": {
              "$ref": "#/definitions/person"
            }
          },
          "deadline": {
            "description": "Deadline inside the clause.",
            "oneOf": [
              {
                "$ref": "common.schema.json#/definitions/deadline"
              },
              {
                "type": "null"
              }
            ]
          },
          "appliesTo": {
            "description": "What it covers where an item has several clauses.",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/definitions/span"
            }
          },
          "implied": {
            "description": "Rule, where a scope sentence and not this clause assigns the body.",
            "type": [
              "string",
              "null"
            ]
          },
          "confidence": {
            "$ref": "common.schema.json#/definitions/confidence"
          },
          "alternatives": {
            "description": "Reserved for doubt: readings that were rejected.",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/definitions/alternative"
            }
          }
        }
      },
      "indicator": {
        "description": "An indicator or quantified target.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "ownerId",
          "tableId",
          "row",
          "name",
          "subjects",
          "kind",
          "baseline",
          "target",
          "property",
          "period",
          "cumulative",
          "spans"
        ],
        "properties": {
          "id": {
            "description": "Id of its table or owner, `#i` and a count.",
            "type": "string"
          },
          "ownerId": {
            "description": "Section it belongs to.",
            "type": [
              "string",
              "null"
            ]
          },
          "tableId": {
            "description": "Its table.",
            "type": [
              "string",
              "null"
            ]
          },
          "row": {
            "description": "Row of the table, from 0.",
            "type": [
              "integer",
              "null"
            ]
          },
          "name": {
            "description": "Name as printed, without its unit.",
            "type": "string"
          },
          "subjects": {
            "description": "Subjects that share a predicate.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "kind": {
            "description": "target, or actual for achievements.",
            "type": "string",
            "enum": [
              "target",
              "actual"
            ]
          },
          "baseline": {
            "description": "Value at the start.",
            "oneOf": [
              {
                "$ref": "common.schema.json#/definitions/quantity"
              },
              {
                "type": "null"
              }
            ]
          },
          "target": {
            "description": "Value to reach, or reached.",
            "oneOf": [
              {
                "$ref": "common.schema.json#/definitions/quantity"
              },
              {
                "type": "null"
              }
            ]
          },
          "property": {
            "description": "From a property column or a note.",
            "enum": [
              "约束性",
              "预期性",
              null
            ]
          },
          "period": {
            "description": "Period of a rate.",
            "enum": [
              "year",
              "quarter",
              "month",
              "week",
              "day",
              null
            ]
          },
          "cumulative": {
            "description": "Cumulative value (累计).",
            "type": "boolean"
          },
          "spans": {
            "description": "Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/definitions/span"
            }
          },
          "confidence": {
            "$ref": "common.schema.json#/definitions/confidence"
          },
          "alternatives": {
            "description": "Reserved for doubt: readings that were rejected.",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/definitions/alternative"
            }
          }
        }
      },
      "cell": {
        "description": "A table cell.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "text",
          "spans",
          "rowSpan",
          "colSpan"
        ],
        "properties": {
          "text": {
            "description": "As printed; empty cells stay.",
            "type": "string"
          },
          "spans": {
            "description": "Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/definitions/span"
            }
          },
          "rowSpan": {
            "description": "Rows it covers.",
            "type": "integer",
            "minimum": 1
          },
          "colSpan": {
            "description": "Columns it covers.",
            "type": "integer",
            "minimum": 1
          }
        }
      },
      "table": {
        "description": "A table.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "ownerId",
          "caption",
          "columns",
          "header",
          "rows",
          "notes",
          "shape",
          "spans"
        ],
        "properties": {
          "id": {
            "description": "`table-1`, …",
            "type": "string"
          },
          "ownerId": {
            "description": "Section or part it stands in.",
            "type": [
              "string",
              "null"
            ]
          },
          "caption": {
            "description": "Caption.",
            "oneOf": [
              {
                "$ref": "common.schema.json#/definitions/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "columns": {
            "description": "Column heads.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "header": {
            "description": "Header rows.",
            "type": "array",
            "items": {
              "type": "array",
              "items": {
                "$ref": "#/definitions/cell"
              }
            }
          },
          "rows": {
            "description": "Rows, each as wide as the header.",
            "type": "array",
            "items": {
              "type": "array",
              "items": {
                "$ref": "#/definitions/cell"
              }
            }
          },
          "notes": {
            "description": "Notes below or above.",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/definitions/text"
            }
          },
          "shape": {
            "description": "How the scan printed it.",
            "type": "string",
            "enum": [
              "tabs",
              "cells",
              "tabCells",
              "spaces",
              "pipes",
              "unparsed"
            ]
          },
          "spans": {
            "description": "One range over all of it.",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/definitions/span"
            }
          }
        }
      },
      "citation": {
        "description": "A cited document.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "ownerId",
          "title",
          "documentNumber",
          "relation",
          "kind",
          "abbreviation",
          "nestedIn",
          "resolvedTo",
          "spans"
        ],
        "properties": {
          "id": {
            "description": "Id of its owner, `#c` and a count.",
            "type": "string"
          },
          "ownerId": {
            "description": "Section or part it stands in.",
            "type": [
              "string",
              "null"
            ]
          },
          "title": {
            "description": "Title without 《》.",
            "type": [
              "string",
              "null"
            ]
          },
          "documentNumber": {
            "description": "Its number where printed.",
            "oneOf": [
              {
                "$ref": "common.schema.json#/definitions/documentNumber"
              },
              {
                "type": "null"
              }
            ]
          },
          "relation": {
            "description": "How this document stands to it.",
            "type": "string",
            "enum": [
              "basis",
              "implements",
              "issues",
              "forwards",
              "repliesTo",
              "repeals",
              "amends",
              "toEnact",
              "toRevise",
              "toRepeal",
              "mentions"
            ]
          },
          "kind": {
            "description": "Kind of the cited text.",
            "type": "string",
            "enum": [
              "policy",
              "law",
              "standard",
              "treaty",
              "publication",
              "unknown"
            ]
          },
          "abbreviation": {
            "description": "Short name given to it (以下简称).",
            "type": [
              "string",
              "null"
            ]
          },
          "nestedIn": {
            "description": "Citation whose title holds it.",
            "type": [
              "string",
              "null"
            ]
          },
          "resolvedTo": {
            "description": "Earlier citation it repeats, or `self`.",
            "type": [
              "string",
              "null"
            ]
          },
          "spans": {
            "description": "Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/definitions/span"
            }
          }
        }
      },
      "reference": {
        "description": "A reference inside the document.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "ownerId",
          "text",
          "targetId",
          "reason",
          "spans"
        ],
        "properties": {
          "id": {
            "description": "Id.",
            "type": "string"
          },
          "ownerId": {
            "description": "Section or part it stands in.",
            "type": [
              "string",
              "null"
            ]
          },
          "text": {
            "description": "As printed: 本办法第十七条.",
            "type": "string"
          },
          "targetId": {
            "description": "Section or part it points to.",
            "type": [
              "string",
              "null"
            ]
          },
          "reason": {
            "description": "Why there is no target.",
            "type": [
              "string",
              "null"
            ]
          },
          "spans": {
            "description": "Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/definitions/span"
            }
          }
        }
      },
      "definition": {
        "description": "A term the text defines.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "term",
          "means",
          "scopeId",
          "spans"
        ],
        "properties": {
          "id": {
            "description": "Id.",
            "type": "string"
          },
          "term": {
            "description": "The term.",
            "type": "string"
          },
          "means": {
            "description": "What it stands for.",
            "type": "string"
          },
          "scopeId": {
            "description": "Section or part in which it holds.",
            "type": [
              "string",
              "null"
            ]
          },
          "spans": {
            "description": "Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/definitions/span"
            }
          }
        }
      },
      "organization": {
        "description": "A distinct body.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "name",
          "aliases",
          "level",
          "kind",
          "jurisdiction",
          "canonical",
          "mentions"
        ],
        "properties": {
          "id": {
            "description": "`org/` and its name.",
            "type": "string"
          },
          "name": {
            "description": "As first printed.",
            "type": "string"
          },
          "aliases": {
            "description": "Second names.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "level": {
            "description": "Level of government.",
            "enum": [
              "national",
              "province",
              "city",
              "county",
              "township",
              null
            ]
          },
          "kind": {
            "description": "Kind of body.",
            "type": "string",
            "enum": [
              "government",
              "party",
              "judicial",
              "enterprise",
              "institution",
              "collective",
              "unknown"
            ]
          },
          "jurisdiction": {
            "description": "Place it governs, e.g. `山东省`.",
            "type": [
              "string",
              "null"
            ]
          },
          "canonical": {
            "description": "Full name where the table knows it; never modernised.",
            "type": [
              "string",
              "null"
            ]
          },
          "mentions": {
            "description": "Where it is named.",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/definitions/span"
            }
          }
        }
      },
      "furniture": {
        "description": "Text that carries no content of the document.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "reason",
          "text",
          "spans"
        ],
        "properties": {
          "reason": {
            "description": "Why.",
            "type": "string",
            "enum": [
              "pageNumber",
              "runningHead",
              "contents",
              "portal",
              "markup",
              "bookmark",
              "invisible",
              "label",
              "separator",
              "duplicate",
              "navigation"
            ]
          },
          "text": {
            "description": "As printed.",
            "type": "string"
          },
          "spans": {
            "description": "Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/definitions/span"
            }
          }
        }
      },
      "diagnostic": {
        "description": "A finding.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "code",
          "params",
          "severity",
          "origin",
          "message",
          "spans",
          "sectionId",
          "hint"
        ],
        "properties": {
          "code": {
            "description": "Code of the catalogue.",
            "type": "string"
          },
          "params": {
            "description": "Values the message names.",
            "type": "object",
            "additionalProperties": {
              "type": [
                "string",
                "number",
                "boolean",
                "null"
              ]
            }
          },
          "severity": {
            "description": "error, warning or info.",
            "type": "string",
            "enum": [
              "error",
              "warning",
              "info"
            ]
          },
          "origin": {
            "description": "A fault of the document, of the scan, or a limit of the parser.",
            "type": "string",
            "enum": [
              "source",
              "scan",
              "parser"
            ]
          },
          "message": {
            "description": "English; never depends on the locale.",
            "type": "string"
          },
          "spans": {
            "description": "Places in the decoded source, in reading order; more than one where a line or page break or a mark cut the passage.",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/definitions/span"
            }
          },
          "sectionId": {
            "description": "Section it concerns.",
            "type": [
              "string",
              "null"
            ]
          },
          "hint": {
            "description": "What to do.",
            "type": [
              "string",
              "null"
            ]
          }
        }
      },
      "coverage": {
        "description": "Proof that nothing was lost, in non-space characters; the last three add up to the first.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "characters",
          "structured",
          "furniture",
          "unparsed"
        ],
        "properties": {
          "characters": {
            "description": "All.",
            "type": "integer",
            "minimum": 0
          },
          "structured": {
            "description": "In the tree, cells and metadata.",
            "type": "integer",
            "minimum": 0
          },
          "furniture": {
            "description": "In furniture.",
            "type": "integer",
            "minimum": 0
          },
          "unparsed": {
            "description": "In unparsed blocks.",
            "type": "integer",
            "minimum": 0
          }
        }
      },
      "source": {
        "description": "The source as read.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "name",
          "mediaType",
          "encoding",
          "sha256",
          "bytes",
          "length"
        ],
        "properties": {
          "name": {
            "description": "Base name.",
            "type": "string"
          },
          "mediaType": {
            "description": "e.g. `text/plain`.",
            "type": "string"
          },
          "encoding": {
            "description": "How it was decoded.",
            "type": "string",
            "enum": [
              "utf-8",
              "utf-8-bom",
              "utf-16le",
              "utf-16be",
              "gb18030",
              "string"
            ]
          },
          "sha256": {
            "description": "Of the bytes.",
            "type": "string",
            "pattern": "^[0-9a-f]{64}$"
          },
          "bytes": {
            "description": "Number of bytes.",
            "type": "integer",
            "minimum": 0
          },
          "length": {
            "description": "UTF-16 units of the decoded text.",
            "type": "integer",
            "minimum": 0
          },
          "pages": {
            "description": "Pages, where the format has them.",
            "type": "integer",
            "minimum": 1
          },
          "origins": {
            "description": "Reserved: places in the original format.",
            "type": "array",
            "items": {
              "type": "object",
              "description": "Reserved: where ranges came from in the original.",
              "additionalProperties": false,
              "properties": {
                "start": {
                  "description": "Start.",
                  "type": "integer",
                  "minimum": 0
                },
                "end": {
                  "description": "End.",
                  "type": "integer",
                  "minimum": 0
                },
                "page": {
                  "description": "Page.",
                  "type": "integer",
                  "minimum": 1
                }
              },
              "required": [
                "start",
                "end"
              ]
            }
          }
        }
      },
      "generator": {
        "description": "What made the document; no clock, no host.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "name",
          "version",
          "pipeline",
          "pipelineHash",
          "corrections"
        ],
        "properties": {
          "name": {
            "description": "Always tiaoli.",
            "type": "string",
            "const": "tiaoli"
          },
          "version": {
            "description": "Version of the package.",
            "type": "string"
          },
          "pipeline": {
            "description": "Name of the pipeline.",
            "type": "string"
          },
          "pipelineHash": {
            "description": "sha-256 of the pipeline.",
            "type": "string",
            "pattern": "^[0-9a-f]{64}$"
          },
          "corrections": {
            "description": "Hash of the corrections applied, or null.",
            "type": [
              "string",
              "null"
            ]
          }
        }
      }
    }
  }
}
