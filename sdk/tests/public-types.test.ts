import type * as generated from "../src/generated/operations";
import type * as sdk from "../src/index";

/** Whether two types have the same fields of the same types; the compiler decides. */
type Agree<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** The data of a generated error type beside what every error has. */
type DetailOf<Result extends { __typename: string }, Name extends Result["__typename"]> = Omit<
  Extract<Result, { __typename: Name }>,
  "__typename" | "code" | "message"
>;
type Issuing = generated.IssueGuaranteeMutation["issueGuarantee"];
type Opening = generated.OpenCertificateMutation["openCertificate"];
type Revealing = generated.RevealAuthKeyMutation["revealAuthKey"];

describe("the types that are written by hand", () => {
  // `npm run types` fails where one of these is false: a field was added to an operation or its type, not to both.
  it("say what the operations ask for", () => {
    const agreements: {
      guarantee: Agree<sdk.Guarantee, generated.GuaranteeFragment>;
      guaranteeSummary: Agree<sdk.GuaranteeSummary, generated.GuaranteeSummaryFragment>;
      certificate: Agree<sdk.Certificate, generated.CertificateFragment>;
      authKey: Agree<sdk.AuthKey, generated.AuthKeyFragment>;
      issuer: Agree<sdk.Issuer, generated.IssuerFragment>;
      issuerBranch: Agree<sdk.IssuerBranch, generated.IssuerBranchFragment>;
      contractor: Agree<sdk.Contractor, generated.ContractorFragment>;
      obligee: Agree<sdk.Obligee, generated.ObligeeFragment>;
      viewer: Agree<sdk.Viewer, NonNullable<generated.ViewerQuery["viewer"]>>;
      pageInfo: Agree<sdk.PageInfo, generated.PageInfoFragment>;
      guaranteeList: Agree<sdk.GuaranteeListArgs & sdk.PageArgs, generated.GuaranteesQueryVariables>;
      page: Agree<sdk.PageArgs, generated.IssuersQueryVariables>;
      invalidInput: Agree<sdk.RefusalDetails["INVALID_INPUT"], DetailOf<Issuing, "InvalidInputError">>;
      numberTaken: Agree<
        sdk.RefusalDetails["GUARANTEE_NUMBER_TAKEN"],
        DetailOf<Issuing, "GuaranteeNumberTakenError">
      >;
      tooManyGuesses: Agree<sdk.RefusalDetails["TOO_MANY_GUESSES"], DetailOf<Opening, "TooManyGuessesError">>;
      codes: Agree<keyof sdk.RefusalDetails, sdk.ErrorCode>;
      issued: Agree<sdk.IssueGuaranteeSuccess, DetailOf<Issuing, "IssueGuaranteeSuccess">>;
      opened: Agree<sdk.OpenCertificateSuccess, DetailOf<Opening, "OpenCertificateSuccess">>;
      revealed: Agree<sdk.RevealAuthKeySuccess, DetailOf<Revealing, "RevealAuthKeySuccess">>;
    } = {
      guarantee: true,
      guaranteeSummary: true,
      certificate: true,
      authKey: true,
      issuer: true,
      issuerBranch: true,
      contractor: true,
      obligee: true,
      viewer: true,
      pageInfo: true,
      guaranteeList: true,
      page: true,
      invalidInput: true,
      numberTaken: true,
      tooManyGuesses: true,
      codes: true,
      issued: true,
      opened: true,
      revealed: true,
    };
    expect(Object.values(agreements)).not.toContain(false);
  });
});
