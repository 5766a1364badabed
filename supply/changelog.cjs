// The sections of a changelog, newest first: what is not released yet, then the releases.
const UNRELEASED = "Unreleased";
const NOTHING = "Nothing yet.";

/**
 * @param {string} text
 * @returns {{ before: string, sections: { heading: string, body: string }[] }}
 */
function sectionsOf(text) {
  const [before = "", ...rest] = text.split(/^## /m);
  const sections = rest.map((section) => {
    const [heading = "", ...lines] = section.split("\n");
    return { heading: heading.trim(), body: lines.join("\n").trim() };
  });
  return { before: before.trimEnd(), sections };
}

/** What the next release holds; `undefined`: there is no such section. */
function unreleasedOf(/** @type {string} */ text) {
  return sectionsOf(text).sections.find(({ heading }) => heading === UNRELEASED)?.body;
}

/** The versions that are released, newest first. */
function releasesOf(/** @type {string} */ text) {
  return sectionsOf(text).sections.flatMap(({ heading }) => /^\d+\.\d+\.\d+/.exec(heading)?.[0] ?? []);
}

/** The changelog with what was not released under a version and its day, and nothing yet above it. */
function closed(
  /** @type {string} */ text,
  /** @type {string} */ version,
  /** @type {string} */ day,
  /** @type {string} */ whereNothing,
) {
  const { before, sections } = sectionsOf(text);
  const written = sections.flatMap(({ heading, body }) => {
    if (heading !== UNRELEASED) return [`## ${heading}\n\n${body}`];
    const what = body === NOTHING || body === "" ? whereNothing : body;
    return [`## ${UNRELEASED}\n\n${NOTHING}`, `## ${version} (${day})\n\n${what}`];
  });
  return [before, ...written].join("\n\n") + "\n";
}

module.exports = { closed, NOTHING, releasesOf, unreleasedOf };
