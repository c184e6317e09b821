// Generated from schemas/ and pipelines/ by `npm run generate`. Do not edit.
import type { Pipeline } from './types.ts'

/** The bundled pipelines by name, as `pipelines/<name>.json` holds them. */
export const pipelines: Readonly<Record<string, Pipeline>> = {
  "policy-plan": {
    "name": "policy-plan",
    "title": "方案、规划、计划、意见、通知：sections, measures, owners, deadlines, targets",
    "schemaVersion": "1.0.0",
    "stages": [
      "layout",
      "tables",
      "paragraphs",
      "parts",
      "outline",
      "categories",
      "responsibilities",
      "measures",
      "citations",
      "deadlines",
      "indicators",
      "organizations",
      "checks"
    ],
    "severity": {}
  },
  "regulation": {
    "name": "regulation",
    "title": "办法、规定、细则、条例：chapters, articles, paragraphs, items",
    "schemaVersion": "1.0.0",
    "stages": [
      "layout",
      "tables",
      "paragraphs",
      "parts",
      "outline",
      {
        "name": "categories",
        "options": {
          "default": "provision"
        }
      },
      "responsibilities",
      "measures",
      "citations",
      "deadlines",
      "indicators",
      "organizations",
      {
        "name": "checks",
        "options": {
          "owners": false
        }
      }
    ],
    "severity": {}
  }
}
