import { parse } from "graphql";
import { refusalOfSecretLiterals } from "./secret-literals";

const SECRET = "332E1EXXXX";

describe("a secret that stands in a document", () => {
  it.each([
    `mutation { openCertificate(input: { number: "2070004426", key: "${SECRET}" }) { __typename } }`,
    `mutation { openCertificate(input: { key: """${SECRET}""" }) { __typename } }`,
    `mutation { openCertificate(input: { key: ["${SECRET}"] }) { __typename } }`,
    `mutation { openCertificate(input: { key: 3321110000 }) { __typename } }`,
    `mutation { openCertificate(input: { key: ${SECRET.replace(/^\d+/, "")} }) { __typename } }`,
    `mutation ($i: OpenCertificateInput! = { number: "2070004426", key: "${SECRET}" }) { openCertificate(input: $i) { __typename } }`,
    `mutation ($k: String! = "${SECRET}") { openCertificate(input: { number: "2070004426", key: $k }) { __typename } }`,
    `query ($key: String = "${SECRET}") { viewer { __typename } }`,
    `query { viewer @x(key: "${SECRET}") { __typename } }`,
    `query @x(key: "${SECRET}") { viewer { __typename } }`,
    `query { ...F } fragment F on Query { viewer(key: "${SECRET}") { __typename } }`,
    `mutation { signIn(input: { loginId: "a", password: "${SECRET}" }) { __typename } }`,
    `mutation { changePassword(input: { currentPassword: "${SECRET}", newPassword: $n }) { __typename } }`,
    `mutation { changePassword(input: { currentPassword: $c, newPassword: "${SECRET}" }) { __typename } }`,
    `mutation { refreshSession(input: { refreshToken: "${SECRET}" }) { __typename } }`,
  ])("is refused, without being repeated: %s", (document) => {
    const refusal = refusalOfSecretLiterals(parse(document));
    expect(refusal?.extensions["code"]).toBe("BAD_USER_INPUT");
    expect(JSON.stringify(refusal?.words)).not.toContain(SECRET);
  });

  it.each([
    "mutation ($input: OpenCertificateInput!) { openCertificate(input: $input) { __typename } }",
    'mutation ($key: String!) { openCertificate(input: { number: "2070004426", key: $key }) { __typename } }',
    'mutation ($key: String = null) { openCertificate(input: { number: "2070004426", key: $key }) { __typename } }',
    'query { guarantee(number: "2070004426") { authKey: number } }',
  ])("is not seen where there is none: %s", (document) => {
    expect(refusalOfSecretLiterals(parse(document))).toBeUndefined();
  });
});
