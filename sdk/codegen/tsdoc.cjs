// Descriptions as TSDoc: their words as they are, broken into lines.

const LONGEST_LINE = 106;

/**
 * @param {readonly (string | null | undefined)[]} paragraphs - What is absent is left out.
 * @param {readonly string[]} tags - Such as `@throws …`, each a paragraph of its own.
 */
function tsdoc(paragraphs, tags = []) {
  const texts = paragraphs.filter((paragraph) => paragraph);
  if (texts.length === 0) throw new Error("what is public must have a description");
  const blocks = [
    ...texts.flatMap((text) => [...text.split("\n").flatMap(linesOf), ""]),
    ...tags.flatMap(linesOf),
  ];
  const lines = blocks.at(-1) === "" ? blocks.slice(0, -1) : blocks;
  if (lines.length === 1) return `/** ${lines[0]} */`;
  return ["/**", ...lines.map((line) => ` * ${line}`.trimEnd()), " */"].join("\n");
}

function linesOf(text) {
  const lines = [""];
  for (const word of text.replaceAll("*/", "*\\/").split(" ")) {
    const line = lines.at(-1);
    const longer = line === "" ? word : `${line} ${word}`;
    // A word that begins with @ would be taken for a tag at the beginning of a line.
    if (line !== "" && longer.length > LONGEST_LINE && !word.startsWith("@")) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

module.exports = { tsdoc };
