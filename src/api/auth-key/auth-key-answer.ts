import type { Requested } from "../../use-cases/shared/view";
import type { GraphQLResolveInfo } from "graphql";
import type { GuaranteeView } from "../../use-cases/guarantee/ports";
import type { RevealedAuthKey } from "../../use-cases/auth-key/shown-auth-key";
import { authKeyGroups } from "../../domain/auth-key/auth-key";
import type { ApiContext } from "../graphql/context";
import { readGuarantee } from "../guarantee/read-guarantee";
import type { AuthKeyType } from "./auth-key.type";
import { wantedFields, withSources } from "../graphql/selection";

/** The success of a mutation that shows a key: the key, and its guarantee where it is asked for. */
export async function authKeyAnswer(
  context: ApiContext,
  revealed: RevealedAuthKey,
  info: GraphQLResolveInfo,
): Promise<{ authKey: AuthKeyType; guarantee: Requested<GuaranteeView> }> {
  const { guaranteeId, key: value, createdAt } = revealed;
  const noticePdf = context.documents.keyNotice(revealed);
  const wanted = withSources(wantedFields(info).below("guarantee"));
  return {
    authKey: { value, groups: authKeyGroups(value), createdAt, noticePdf },
    guarantee:
      wanted.size > 0
        ? await readGuarantee(context, guaranteeId, wanted)
        : ({ __typename: "Guarantee" } as GuaranteeView),
  };
}
