/** Version of the package; a test holds it against package.json. */
export const version = '0.1.0'

/** Version of the output contract (semver); a new major when a field changes its meaning. */
export const schemaVersion = '1.0.0'
