// What a schema changes for programs that were written against another one.
const { diff, CriticalityLevel } = require("@graphql-inspector/core");
const { buildSchema } = require("graphql");

/**
 * @param {string} before
 * @param {string} after
 * @returns {Promise<{ breaking: string[], dangerous: string[] }>}
 */
async function changesOf(before, after) {
  const changes = await diff(buildSchema(before), buildSchema(after));
  const of = (/** @type {CriticalityLevel} */ level) =>
    changes.filter(({ criticality }) => criticality.level === level).map(({ message }) => message);
  return { breaking: of(CriticalityLevel.Breaking), dangerous: of(CriticalityLevel.Dangerous) };
}

module.exports = { changesOf };
