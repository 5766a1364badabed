import { readAdoptionFile } from "../../src/reference/adoption-file";

export const HEAD = "区分,発注者名,運用開始日,業務委託への適用";
export const read = (text: string | Uint8Array) =>
  readAdoptionFile("table.csv", typeof text === "string" ? Buffer.from(text) : text);
export const stated = (text: string | Uint8Array) =>
  read(text).map((line) => {
    if ("problems" in line) throw new Error(`line ${String(line.line)}: ${line.problems.join(" ")}`);
    return line.stated;
  });
export const problems = (text: string) =>
  read(text).flatMap((line) => ("problems" in line ? [[line.line, ...line.problems]] : []));
