import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { installPackage, type ConsumerProject } from "../../sdk/tests/support/installed-package";

const directory = resolve(__dirname, "../../examples");

/** The examples in a project of their own, with the published SDK. */
export async function installExamples(): Promise<ConsumerProject> {
  const project = await installPackage();
  for (const file of readdirSync(directory))
    if (!file.endsWith(".json")) project.write(file, readFileSync(join(directory, file), "utf8"));
  return project;
}
