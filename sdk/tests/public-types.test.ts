import type * as generated from "../src/generated/operations";
import type * as sdk from "../src/index";

/** Whether two types have the same fields of the same types; the compiler decides. */
type Agree<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** What result unions answer, by field. */
type Answers = generated.AcceptRegistrationMutation &
  generated.AmendGuaranteeMutation &
  generated.AmendmentEffectQuery &
  generated.CancelGuaranteeMutation &
  generated.DischargeGuaranteeMutation &
  generated.ReissueAuthKeyMutation &
  generated.ApplyForGuaranteeMutation &
  generated.ApproveApplicationMutation &
  generated.ChangeApplicationMutation &
  generated.ChangePasswordMutation &
  generated.CreateAccessTokenMutation &
  generated.DeclineApplicationMutation &
  generated.DeclineRegistrationMutation &
  generated.IssueAppliedGuaranteeMutation &
  generated.IssueGuaranteeMutation &
  generated.OpenCertificateMutation &
  generated.PremiumQuoteQuery &
  generated.RecordObligeePolicyMutation &
  generated.RecordPremiumTableMutation &
  generated.RefreshSessionMutation &
  generated.RegisterWorksMutation &
  generated.RequestRegistrationMutation &
  generated.ResendMailMutation &
  generated.ResetPasswordMutation &
  generated.RevealAuthKeyMutation &
  generated.RevokeAccessTokenMutation &
  generated.SettlePremiumMutation &
  generated.SignInMutation &
  generated.SignOutMutation &
  generated.SubmitApplicationMutation &
  generated.WithdrawApplicationMutation;

/** A member of a result union without its name; of an error, only the data beside what every error has. */
type AnswerOf<Field extends keyof Answers, Name extends string> = Omit<
  Extract<Answers[Field], { __typename: Name }>,
  "__typename" | "code" | "message"
>;

describe("the types that are written by hand", () => {
  // `npm run types` fails where one of these is false: a field was added to an operation or its type, not to both.
  it("say what the operations ask for", () => {
    const agreements: {
      guarantee: Agree<sdk.Guarantee, generated.GuaranteeFragment>;
      guaranteeSummary: Agree<sdk.GuaranteeSummary, generated.GuaranteeSummaryFragment>;
      certificate: Agree<sdk.Certificate, generated.CertificateFragment>;
      authKey: Agree<sdk.AuthKey, generated.AuthKeyFragment>;
      amendment: Agree<sdk.Amendment, generated.AmendmentFragment>;
      amendmentEffect: Agree<sdk.AmendmentEffect, AnswerOf<"amendmentEffect", "AmendmentEffect">>;
      guaranteeEnd: Agree<sdk.GuaranteeEnd, generated.GuaranteeEndFragment>;
      guaranteeEvent: Agree<
        sdk.GuaranteeEvent,
        NonNullable<generated.GuaranteeEventsQuery["guarantee"]>["events"][number]
      >;
      revisionConflict: Agree<
        sdk.RefusalDetails["REVISION_CONFLICT"],
        AnswerOf<"amendGuarantee", "RevisionConflictError">
      >;
      amendGuarantee: Agree<sdk.AmendGuaranteeSuccess, AnswerOf<"amendGuarantee", "AmendGuaranteeSuccess">>;
      cancelGuarantee: Agree<sdk.EndGuaranteeSuccess, AnswerOf<"cancelGuarantee", "CancelGuaranteeSuccess">>;
      dischargeGuarantee: Agree<
        sdk.EndGuaranteeSuccess,
        AnswerOf<"dischargeGuarantee", "DischargeGuaranteeSuccess">
      >;
      reissueAuthKey: Agree<sdk.ReissueAuthKeySuccess, AnswerOf<"reissueAuthKey", "ReissueAuthKeySuccess">>;
      issuer: Agree<sdk.Issuer, generated.IssuerFragment>;
      issuerBranch: Agree<sdk.IssuerBranch, generated.IssuerBranchFragment>;
      contractor: Agree<sdk.Contractor, generated.ContractorFragment>;
      obligee: Agree<sdk.Obligee, generated.ObligeeFragment>;
      obligeePolicy: Agree<sdk.ObligeePolicy, generated.ObligeePolicyFragment>;
      eligibility: Agree<sdk.Eligibility, generated.EligibilityFragment>;
      premiumQuote: Agree<sdk.PremiumQuote, generated.PremiumQuoteFragment>;
      premiumTable: Agree<sdk.PremiumTable, generated.PremiumTableFragment>;
      registeredWorks: Agree<sdk.RegisteredWorks, generated.RegisteredWorksFragment>;
      guaranteeApplication: Agree<sdk.GuaranteeApplication, generated.GuaranteeApplicationFragment>;
      mail: Agree<sdk.Mail, generated.MailFragment>;
      registration: Agree<sdk.Registration, generated.RegistrationFragment>;
      user: Agree<sdk.User, generated.UserFragment>;
      accessToken: Agree<sdk.AccessToken, generated.AccessTokenFragment>;
      pageInfo: Agree<sdk.PageInfo, generated.PageInfoFragment>;
      inputFinding: Agree<sdk.InputFinding, generated.InputFindingFragment>;
      issuedTokens: Agree<sdk.IssuedTokens, AnswerOf<"signIn", "SignInSuccess">>;
      refreshedTokens: Agree<sdk.IssuedTokens, AnswerOf<"refreshSession", "RefreshSessionSuccess">>;
      tokensOfNewPassword: Agree<sdk.IssuedTokens, AnswerOf<"changePassword", "ChangePasswordSuccess">>;
      viewer: Agree<sdk.Viewer, NonNullable<generated.ViewerQuery["viewer"]>>;
      guaranteeList: Agree<sdk.GuaranteeListArgs & sdk.PageArgs, generated.GuaranteesQueryVariables>;
      obligeeList: Agree<sdk.ObligeeListArgs & sdk.PageArgs, generated.ObligeesQueryVariables>;
      registrationList: Agree<sdk.RegistrationListArgs & sdk.PageArgs, generated.RegistrationsQueryVariables>;
      premiumTableList: Agree<sdk.PremiumTableListArgs & sdk.PageArgs, generated.PremiumTablesQueryVariables>;
      applicationList: Agree<
        sdk.GuaranteeApplicationListArgs & sdk.PageArgs,
        generated.GuaranteeApplicationsQueryVariables
      >;
      mailList: Agree<sdk.MailListArgs & sdk.PageArgs, generated.MailsQueryVariables>;
      page: Agree<sdk.PageArgs, generated.IssuersQueryVariables>;
      policyArgs: Agree<sdk.ObligeePolicyArgs, generated.ObligeePolicyQueryVariables>;
      codes: Agree<keyof sdk.RefusalDetails, sdk.ErrorCode>;
      invalidInput: Agree<
        sdk.RefusalDetails["INVALID_INPUT"],
        AnswerOf<"issueGuarantee", "InvalidInputError">
      >;
      guaranteeNumberTaken: Agree<
        sdk.RefusalDetails["GUARANTEE_NUMBER_TAKEN"],
        AnswerOf<"issueGuarantee", "GuaranteeNumberTakenError">
      >;
      tooManyGuesses: Agree<
        sdk.RefusalDetails["TOO_MANY_GUESSES"],
        AnswerOf<"openCertificate", "TooManyGuessesError">
      >;
      stepNotAllowed: Agree<
        sdk.RefusalDetails["STEP_NOT_ALLOWED"],
        AnswerOf<"approveApplication", "StepNotAllowedError">
      >;
      premiumNotSettled: Agree<
        sdk.RefusalDetails["PREMIUM_NOT_SETTLED"],
        AnswerOf<"issueAppliedGuarantee", "PremiumNotSettledError">
      >;
      premiumTableNotFound: Agree<
        sdk.RefusalDetails["PREMIUM_TABLE_NOT_FOUND"],
        AnswerOf<"premiumQuote", "PremiumTableNotFoundError">
      >;
      tooManySignIns: Agree<
        sdk.RefusalDetails["TOO_MANY_SIGN_INS"],
        AnswerOf<"signIn", "TooManySignInsError">
      >;
      tooManyRegistrations: Agree<
        sdk.RefusalDetails["TOO_MANY_REGISTRATIONS"],
        AnswerOf<"requestRegistration", "TooManyRegistrationsError">
      >;
      resendLimitReached: Agree<
        sdk.RefusalDetails["RESEND_LIMIT_REACHED"],
        AnswerOf<"resendMail", "ResendLimitReachedError">
      >;
      tooManySignInsOfNewPassword: Agree<
        sdk.RefusalDetails["TOO_MANY_SIGN_INS"],
        AnswerOf<"changePassword", "TooManySignInsError">
      >;
      issueGuarantee: Agree<sdk.IssueGuaranteeSuccess, AnswerOf<"issueGuarantee", "IssueGuaranteeSuccess">>;
      openCertificate: Agree<
        sdk.OpenCertificateSuccess,
        AnswerOf<"openCertificate", "OpenCertificateSuccess">
      >;
      revealAuthKey: Agree<sdk.RevealAuthKeySuccess, AnswerOf<"revealAuthKey", "RevealAuthKeySuccess">>;
      requestRegistration: Agree<
        sdk.RequestRegistrationSuccess,
        AnswerOf<"requestRegistration", "RequestRegistrationSuccess">
      >;
      signOut: Agree<sdk.SignOutSuccess, AnswerOf<"signOut", "SignOutSuccess">>;
      acceptRegistration: Agree<
        sdk.AcceptRegistrationSuccess,
        AnswerOf<"acceptRegistration", "AcceptRegistrationSuccess">
      >;
      declineRegistration: Agree<
        sdk.DeclineRegistrationSuccess,
        AnswerOf<"declineRegistration", "DeclineRegistrationSuccess">
      >;
      resetPassword: Agree<sdk.ResetPasswordSuccess, AnswerOf<"resetPassword", "ResetPasswordSuccess">>;
      createAccessToken: Agree<
        sdk.CreateAccessTokenSuccess,
        AnswerOf<"createAccessToken", "CreateAccessTokenSuccess">
      >;
      revokeAccessToken: Agree<
        sdk.RevokeAccessTokenSuccess,
        AnswerOf<"revokeAccessToken", "RevokeAccessTokenSuccess">
      >;
      recordObligeePolicy: Agree<
        sdk.RecordObligeePolicySuccess,
        AnswerOf<"recordObligeePolicy", "RecordObligeePolicySuccess">
      >;
      recordPremiumTable: Agree<
        sdk.RecordPremiumTableSuccess,
        AnswerOf<"recordPremiumTable", "RecordPremiumTableSuccess">
      >;
      registerWorks: Agree<sdk.RegisterWorksSuccess, AnswerOf<"registerWorks", "RegisterWorksSuccess">>;
      applyForGuarantee: Agree<
        sdk.ApplyForGuaranteeSuccess,
        AnswerOf<"applyForGuarantee", "ApplyForGuaranteeSuccess">
      >;
      changeApplication: Agree<
        sdk.ApplyForGuaranteeSuccess,
        AnswerOf<"changeApplication", "ChangeApplicationSuccess">
      >;
      submitApplication: Agree<
        sdk.ApplicationStepSuccess,
        AnswerOf<"submitApplication", "SubmitApplicationSuccess">
      >;
      withdrawApplication: Agree<
        sdk.ApplicationStepSuccess,
        AnswerOf<"withdrawApplication", "WithdrawApplicationSuccess">
      >;
      approveApplication: Agree<
        sdk.ApplicationStepSuccess,
        AnswerOf<"approveApplication", "ApproveApplicationSuccess">
      >;
      declineApplication: Agree<
        sdk.ApplicationStepSuccess,
        AnswerOf<"declineApplication", "DeclineApplicationSuccess">
      >;
      settlePremium: Agree<sdk.ApplicationStepSuccess, AnswerOf<"settlePremium", "SettlePremiumSuccess">>;
      issueAppliedGuarantee: Agree<
        sdk.IssueAppliedGuaranteeSuccess,
        AnswerOf<"issueAppliedGuarantee", "IssueAppliedGuaranteeSuccess">
      >;
      resendMail: Agree<sdk.ResendMailSuccess, AnswerOf<"resendMail", "ResendMailSuccess">>;
    } = {
      guarantee: true,
      guaranteeSummary: true,
      amendment: true,
      amendmentEffect: true,
      guaranteeEnd: true,
      guaranteeEvent: true,
      revisionConflict: true,
      amendGuarantee: true,
      cancelGuarantee: true,
      dischargeGuarantee: true,
      reissueAuthKey: true,
      certificate: true,
      authKey: true,
      issuer: true,
      issuerBranch: true,
      contractor: true,
      obligee: true,
      obligeePolicy: true,
      eligibility: true,
      premiumQuote: true,
      premiumTable: true,
      registeredWorks: true,
      guaranteeApplication: true,
      mail: true,
      registration: true,
      user: true,
      accessToken: true,
      pageInfo: true,
      inputFinding: true,
      issuedTokens: true,
      refreshedTokens: true,
      tokensOfNewPassword: true,
      viewer: true,
      guaranteeList: true,
      obligeeList: true,
      registrationList: true,
      premiumTableList: true,
      applicationList: true,
      mailList: true,
      page: true,
      policyArgs: true,
      codes: true,
      invalidInput: true,
      guaranteeNumberTaken: true,
      tooManyGuesses: true,
      stepNotAllowed: true,
      premiumNotSettled: true,
      premiumTableNotFound: true,
      tooManySignIns: true,
      tooManyRegistrations: true,
      resendLimitReached: true,
      tooManySignInsOfNewPassword: true,
      issueGuarantee: true,
      openCertificate: true,
      revealAuthKey: true,
      requestRegistration: true,
      signOut: true,
      acceptRegistration: true,
      declineRegistration: true,
      resetPassword: true,
      createAccessToken: true,
      revokeAccessToken: true,
      recordObligeePolicy: true,
      recordPremiumTable: true,
      registerWorks: true,
      applyForGuarantee: true,
      changeApplication: true,
      submitApplication: true,
      withdrawApplication: true,
      approveApplication: true,
      declineApplication: true,
      settlePremium: true,
      issueAppliedGuarantee: true,
      resendMail: true,
    };
    expect(Object.values(agreements)).not.toContain(false);
  });
});
