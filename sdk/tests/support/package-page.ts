import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { ConsumerProject } from "./installed-package";

/** An empty page beside the package's files, without encryption: `import("/index.js")` is the SDK there. */
export interface PackagePage {
  readonly port: number;
  stop(): void;
}

export async function servePackagePage(project: ConsumerProject): Promise<PackagePage> {
  const directory = join(project.directory, "node_modules/@hosho/sdk/dist/esm");
  const files = createServer((request, response) => {
    const file = join(directory, request.url ?? "");
    const isScript = file.endsWith(".js") && existsSync(file);
    response.setHeader("content-type", `text/${isScript ? "javascript" : "html"}; charset=utf-8`);
    response.end(isScript ? readFileSync(file) : "<title></title>");
  });
  await new Promise<void>((listening) => files.listen(0, "127.0.0.1", listening));
  return {
    port: (files.address() as AddressInfo).port,
    stop: () => {
      files.closeAllConnections();
      files.close();
    },
  };
}
