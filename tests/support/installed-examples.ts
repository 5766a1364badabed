import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { installPackage, type ConsumerProject } from "../../sdk/tests/support/installed-package";

const directory = resolve(__dirname, "../../examples");

/** The examples in a project of their own, with the published SDK. */
export async function installExamples(): Promise<ConsumerProject> {
  const project = await installPackage();
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const { name } = entry;
    if (entry.isFile() && !name.endsWith(".json"))
      project.write(name, readFileSync(join(directory, name), "utf8"));
  }
  return project;
}
