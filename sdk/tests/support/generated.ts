import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { join } from "node:path";

/** What a plugin is run on. */
export interface Given {
  readonly schema: string;
  readonly operations?: string;
  readonly config?: object;
}

/** The file that a plugin of sdk/codegen generates, without its imports; rejects with what the plugin complains of. */
export async function generated(name: string, { schema, operations, config = {} }: Given): Promise<string> {
  const child = spawn(process.execPath, [join(__dirname, "run-plugin.cjs")]);
  // A document cannot be empty.
  child.stdin.end(JSON.stringify({ name, schema, operations: operations ?? "{ __typename }", config }));
  const [file, complaint] = await Promise.all([text(child.stdout), text(child.stderr)]);
  if (complaint !== "") throw new Error(complaint);
  return file
    .replace(/^\/\/ Generated .*\n/, "")
    .replace(/^import [^;]*;\n/gm, "")
    .trim();
}
