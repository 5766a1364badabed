import { readConfig } from "../config";
import { premiumTablesOf, shippedAdoptions } from "../reference";
import { announce, fillSandbox, sandboxSecrets, writeSandboxFile } from "../sandbox";
import type { Run } from "./command";
import { openDatabase } from "./open-database";
import { startServer } from "./start-server";

export const sandbox: Run = async () => {
  const config = readConfig("sandbox");
  const assembled = await openDatabase(config, sandboxSecrets(), "sandbox");
  const filled = await assembled.useCaseParts.clockWatch.exempt(() =>
    fillSandbox(assembled.useCaseParts, { adoptions: shippedAdoptions(), premiumTables: premiumTablesOf }),
  );
  const { tokens, firstToOpen, ownExample, organisations } = filled;
  const url = await startServer(config, assembled, {
    tokens,
    certificate: { number: firstToOpen.number, key: firstToOpen.key },
    contractorsNumber: ownExample.number,
    issuerId: organisations.issuer,
    contractorId: organisations.contractor,
    obligeeId: organisations.kinki,
  });
  writeSandboxFile({ url, ...filled });
  console.log(announce({ url, ...filled }));
  return 0;
};
