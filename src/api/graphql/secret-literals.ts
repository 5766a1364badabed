import { Kind, visit, type DocumentNode, type ValueNode } from "graphql";
import { badUserInput, type RequestError } from "./errors/request-error";

/** The inputs that are secrets: auth keys (認証キー), passwords, refresh tokens, codes of links in mails. */
const SECRET_INPUTS: ReadonlySet<string> = new Set([
  "key",
  "password",
  "currentPassword",
  "newPassword",
  "refreshToken",
  "linkCode",
]);

/**
 * Refuses a document that holds a secret: documents are logged, kept and shown where variables are not. It looks wherever
 * a value may stand, in defaults of variables and arguments of directives too; `undefined`: there is none.
 */
export function refusalOfSecretLiterals(document: DocumentNode): RequestError | undefined {
  const named = new Set<string>();
  const seen = { literal: false };
  const look = ({ name, value }: { name: { value: string }; value: ValueNode }): void => {
    if (!SECRET_INPUTS.has(name.value)) return;
    if (value.kind === Kind.VARIABLE) named.add(value.name.value);
    else if (value.kind !== Kind.NULL) seen.literal = true;
  };
  visit(document, { Argument: look, ObjectField: look });
  visit(document, {
    VariableDefinition: ({ variable, defaultValue }) => {
      const isSecret = named.has(variable.name.value) || SECRET_INPUTS.has(variable.name.value);
      if (isSecret && defaultValue && defaultValue.kind !== Kind.NULL) seen.literal = true;
    },
  });
  return seen.literal ? badUserInput(SECRET_IN_DOCUMENT) : undefined;
}

/** The document is not repeated, nor what of it is the secret. */
const SECRET_IN_DOCUMENT = {
  en: "The document holds a secret: an auth key, a password or a refresh token. Send it in a variable, such as $input, and treat this one as known to others.",
  ja: "認証キー、パスワードまたはリフレッシュトークンが操作の本文に直接書かれています。$input などの変数で送ってください。書かれた値は他に知られたものとして扱ってください。",
};
