import { HeaderMap, type HTTPGraphQLRequest } from "@apollo/server";
import { badUserInput, RequestError } from "../../api/graphql/errors/request-error";
import type { ApiRequest } from "./api-request";
import { answerTypeOf } from "../http/answer-type";
import { escapesHalfCharacter } from "../http/json-text";
import { HALF_CHARACTER } from "../http/request-body";

/**
 * A request as Apollo takes it. Refuses a request whose client cannot read the answer, which Apollo would do
 * only after the operation.
 */
export function graphqlRequest({ method, url, headers, body }: ApiRequest): HTTPGraphQLRequest {
  const answerType = answerTypeOf(headers.accept);
  if (answerType === undefined) throw notAcceptable();
  const sent = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) sent.set(name, Array.isArray(value) ? value.join(", ") : value);
  sent.set("accept", answerType);
  return { method, headers: sent, body: withoutEmptyName(body), search: searchOf(url) };
}

/** The parameters of a GET; an empty one counts as absent (GraphQL over HTTP, "Request Parameters"), and so does null. */
function searchOf(url: string): string {
  const at = url.indexOf("?");
  const given = [...new URLSearchParams(at === -1 ? "" : url.slice(at))];
  if (given.some(([, value]) => escapesHalfCharacter(value))) throw badUserInput(HALF_CHARACTER);
  const isAbsent = ([name, value]: [string, string]): boolean =>
    value === "" || (value === "null" && name !== "query" && name !== "operationName");
  return `?${String(new URLSearchParams(given.filter((parameter) => !isAbsent(parameter))))}`;
}

/** Some clients send the name of an anonymous operation as "". */
function withoutEmptyName(body: unknown): unknown {
  const isNamedEmpty =
    typeof body === "object" && body !== null && "operationName" in body && body.operationName === "";
  return isNamedEmpty ? { ...body, operationName: null } : body;
}

function notAcceptable(): RequestError {
  const words = {
    en: "Answers are application/json or application/graphql-response+json in UTF-8; the accept header takes neither.",
    ja: "応答は application/json または application/graphql-response+json（UTF-8）です。accept ヘッダーを確認してください。",
  };
  return new RequestError("BAD_USER_INPUT", words, {}, 406);
}
