import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { chromium, type Browser } from "playwright-core";

const chromiumPackage = resolve(dirname(require.resolve("@sparticuz/chromium")), "../..");
const nodeModules = resolve(chromiumPackage, "../..");

/** This machine by a name other than `localhost`: browsers take its pages without encryption for insecure. */
export const INSECURE_HOST = "hosho.test";

/**
 * A real headless Chromium out of npm. It resolves no host name but this machine's, so a page that needs a
 * CDN breaks here and not at a customer's.
 *
 * The package brings Chromium for Linux on x64. Elsewhere set HOSHO_TEST_CHROMIUM to an installed Chrome or
 * Chromium.
 */
export async function launchChromium(): Promise<Browser> {
  const options = {
    args: [
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-quic",
      "--disable-sync",
      "--font-render-hinting=none",
      `--host-resolver-rules=MAP ${INSECURE_HOST} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1`,
      "--no-first-run",
      "--no-proxy-server",
    ],
    // Root has no sandbox, and containers seldom allow one. It visits only our own pages.
    chromiumSandbox: false,
  };
  const own = process.env["HOSHO_TEST_CHROMIUM"];
  if (own !== undefined) return chromium.launch({ ...options, executablePath: own });
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("Set HOSHO_TEST_CHROMIUM to a Chrome or Chromium: npm brings one for Linux on x64 only.");
  }

  const unpacked = await unpackedChromium();
  return chromium.launch({
    ...options,
    executablePath: join(unpacked, "chromium"),
    env: {
      HOME: unpacked,
      FONTCONFIG_FILE: join(__dirname, "fonts.conf"),
      LD_LIBRARY_PATH: join(unpacked, "al2023/lib"),
    },
  });
}

/**
 * The package unpacks itself into the shared temporary directory, where a second process may run a
 * half-written file. It leaves out the libraries (NSS, NSPR, expat) unless it seems to run on AWS. So a
 * process of its own simulates AWS in a new directory, which is moved into place in one step.
 */
async function unpackedChromium(): Promise<string> {
  const manifest = JSON.parse(readFileSync(join(chromiumPackage, "package.json"), "utf8")) as {
    version: string;
  };
  const cache = join(nodeModules, ".cache");
  const place = join(cache, `hosho-chromium-${manifest.version}`);
  if (existsSync(place)) return place;

  mkdirSync(cache, { recursive: true });
  const fresh = mkdtempSync(`${place}-`);
  try {
    const unpack = 'import("@sparticuz/chromium").then((chromium) => chromium.default.executablePath())';
    await promisify(execFile)(process.execPath, ["--eval", unpack], {
      cwd: chromiumPackage,
      env: { TMPDIR: fresh, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
    });
    renameSync(fresh, place);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    // Another process may have been first.
    if (!existsSync(place)) throw error;
  }
  return place;
}
