import type { UseCaseParts } from "../use-case-parts";

/** Notes when access tokens were last used: many at once, so that reading costs no write. */
export async function recordTokenUse(
  { unitOfWork }: Pick<UseCaseParts, "unitOfWork">,
  uses: ReadonlyMap<string, Date>,
): Promise<void> {
  if (uses.size === 0) return;
  await unitOfWork.run(({ accessTokens }) => accessTokens.recordUse(uses));
}
