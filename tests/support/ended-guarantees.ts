import { enterOrganisations } from "../../src/use-cases/operation/enter-organisations";
import { expireGuarantees } from "../../src/use-cases/guarantee/expire-guarantees";
import type { UseCaseParts } from "../../src/use-cases/use-case-parts";
import type { Role } from "../../src/domain/account/access";
import type { EndEvidenceInput } from "../../sdk/src/generated/inputs";
import { endEvidence } from "./end-evidence";
import type { Engine } from "./engines";
import { callAs, post, type Answer } from "./graphql-client";
import { issueInput, worksContract } from "./issue-input";
import { mutationOf, perform } from "./operations";
import { startServer, type TestServer } from "./server";

/** A finding or refusal, or the guarantee after its end. */
export interface Ended {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly status?: string;
  readonly allowedActions?: readonly string[];
  readonly fields?: readonly { readonly path: string; readonly code: string; readonly message: string }[];
  readonly guarantee?: ShownGuarantee;
  readonly isPending?: boolean;
  readonly fourEyesFrom?: number;
}

export interface ShownEvent {
  readonly type: string;
  readonly at: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly role: string | null;
  readonly organisationId: string | null;
  readonly userId: string | null;
}

export interface ShownGuarantee {
  readonly id: string;
  readonly number: string;
  readonly status: string;
  readonly expiresOn: string;
  readonly end: ShownEnd | null;
  readonly pendingEnd: (ShownEnd & { readonly id: string; readonly recordedBy: string }) | null;
  readonly certificate: { readonly inForce: boolean; readonly title: string };
}

export type ShownEnd = Readonly<
  Record<"status" | "endedOn" | "ground" | "consentedOn" | "reference" | "recordedAt", string | null>
> & { readonly evidence: EndEvidenceInput | null };

export interface ShownMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface Issued {
  readonly id: string;
  readonly number: string;
}

/** The number and key that open a guarantee. */
export interface NumberAndKey {
  readonly number: string;
  readonly key: string;
}

const END = "status endedOn ground consentedOn reference evidence { kind day reference digest } recordedAt";
export const GUARANTEE = `id number status expiresOn certificate { title inForce }
  end { ${END} } pendingEnd { id ${END} recordedBy }`;
const HISTORY = "events { type at from to role organisationId userId }";
const OPEN = `mutation O($input: OpenCertificateInput!) { openCertificate(input: $input) {
  __typename ... on OpenCertificateSuccess { guarantee { ${GUARANTEE} } certificate { inForce content } } } }`;

/** The ends of a guarantee by a user's act. */
export type EndMutation = "cancelGuarantee" | "dischargeGuarantee";

/** What becomes of an end that waits for a second officer. */
export type PendingEndMutation = "countersignDischarge" | "countersignCancellation" | "takeBackPendingEnd";

/** The last day of the guarantees below, unless told otherwise. */
export const EXPIRES_ON = "2027-03-31";

/** Noon in Japan, with the works of `worksContract` under way. */
export const WORKS_UNDER_WAY = new Date("2026-11-22T03:00:00Z");

/** A server with a clock that tests set, and the callers that end its guarantees. */
export class EndedGuarantees {
  server!: TestServer;
  now = WORKS_UNDER_WAY;
  readonly #tokens = new Map<string, string>();

  constructor(private readonly engine: Engine) {}

  async open(change?: (useCaseParts: UseCaseParts) => UseCaseParts): Promise<void> {
    const clock = (): Date => this.now;
    this.server = await startServer({ engine: this.engine, clock, ...(change && { change }) });
  }

  ask<Data>(token: string, query: string, variables: Readonly<Record<string, unknown>> = {}) {
    return post<Data>({ url: this.server.url, token }, query, variables);
  }

  /** Issued today, in favour of 近畿地方整備局長 unless told otherwise. */
  async issue({
    expiresOn = EXPIRES_ON,
    ...changes
  }: { expiresOn?: string; obligeeId?: string } = {}): Promise<Issued> {
    const works = worksContract({ workPeriod: { from: "2026-04-01", to: expiresOn } });
    const input = issueInput(this.server, { worksContract: works, ...changes });
    const issuer = callAs(this.server, "issuer");
    return (await perform(issuer, "issueGuarantee", input, "guarantee { id number }")).guarantee;
  }

  async issueWithKey(changes: { obligeeId?: string } = {}): Promise<Issued & NumberAndKey> {
    const issued = await this.issue(changes);
    return { ...issued, key: await this.reveal(issued.id) };
  }

  async reveal(id: string, token = this.server.tokens.contractor): Promise<string> {
    const caller = { url: this.server.url, token };
    const shown = await perform(caller, "revealAuthKey", { guaranteeId: id }, "authKey { value }");
    return shown.authKey.value;
  }

  async openWithKey(token: string, { number, key }: NumberAndKey): Promise<ShownGuarantee> {
    const { data, text } = await this.ask<{ openCertificate: { guarantee?: ShownGuarantee } }>(token, OPEN, {
      // Some are another body's.
      input: { number, key, enterIntoLedger: true },
    });
    const guarantee = data?.openCertificate.guarantee;
    if (!guarantee) throw new Error(text);
    return guarantee;
  }

  call(
    token: string,
    name: EndMutation | PendingEndMutation,
    input: object,
  ): Promise<Answer<Record<string, Ended>>> {
    const query =
      name === "cancelGuarantee" || name === "dischargeGuarantee"
        ? mutationOf(name, `isPending guarantee { ${GUARANTEE} }`)
        : mutationOf(name, `guarantee { ${GUARANTEE} }`);
    return this.ask(token, query, { input });
  }

  async end(token: string, name: EndMutation | PendingEndMutation, input: object): Promise<Ended> {
    const { data, text } = await this.call(token, name, input);
    const ended = data?.[name];
    if (!ended) throw new Error(text);
    return ended;
  }

  /** 解約 with the obligee's consent, today; tests change the one field they are about. */
  cancel(
    { id }: Pick<Issued, "id">,
    changes: object = {},
    token = this.server.tokens.issuer,
  ): Promise<Ended> {
    const today = this.today();
    const input = {
      ground: "OBLIGEE_CONSENT",
      cancelledOn: today,
      consentedOn: today,
      evidence: endEvidence("CONSENT_LETTER", today, "近整契第123号"),
    };
    return this.end(token, "cancelGuarantee", { guaranteeId: id, ...input, ...changes });
  }

  discharge(
    { id }: Pick<Issued, "id">,
    changes: object = {},
    token = this.server.tokens.issuer,
  ): Promise<Ended> {
    const today = this.today();
    const evidence = endEvidence("COMPLETION_INSPECTION", today);
    return this.end(token, "dischargeGuarantee", {
      guaranteeId: id,
      dischargedOn: today,
      evidence,
      ...changes,
    });
  }

  /** One run of the job, as every server takes it at the start and each hour. */
  expire(useCaseParts: UseCaseParts = this.server.parts.useCaseParts, atOnce = 100): Promise<number> {
    return expireGuarantees(useCaseParts, {
      atOnce,
      signal: new AbortController().signal,
      onFailure: (_, error) => {
        throw error;
      },
    });
  }

  async read(number: string, token = this.server.tokens.contractor): Promise<ShownGuarantee | null> {
    const query = `query G($number: GuaranteeNumber!) { guarantee(number: $number) { ${GUARANTEE} } }`;
    const { data, errors, text } = await this.ask<{ guarantee: ShownGuarantee | null }>(token, query, {
      number,
    });
    if (!data || errors) throw new Error(text);
    return data.guarantee;
  }

  async history(number: string, token = this.server.tokens.contractor): Promise<readonly ShownEvent[]> {
    const query = `query H($number: GuaranteeNumber!) { guarantee(number: $number) { ${HISTORY} } }`;
    const { data, text } = await this.ask<{ guarantee: { events: ShownEvent[] } }>(token, query, { number });
    if (!data) throw new Error(text);
    return data.guarantee.events;
  }

  /** The mails about a guarantee, oldest first, without the notice of its issue. */
  async mails({ id }: Pick<Issued, "id">): Promise<readonly ShownMail[]> {
    const query = `query M($id: ID!) { mails(first: 100, filter: { guaranteeId: $id }) { nodes { to subject text } } }`;
    const { data, text } = await this.ask<{ mails: { nodes: ShownMail[] } }>(
      this.server.tokens.contractor,
      query,
      {
        id,
      },
    );
    if (!data) throw new Error(text);
    return data.mails.nodes.filter(({ subject }) => !subject.startsWith("電子証書")).reverse();
  }

  today(): string {
    return new Date(this.now.getTime() + 9 * 60 * 60_000).toISOString().slice(0, 10);
  }

  /** An access token of an organisation that the sandbox has none of. */
  async token(role: Role, organisationId: string): Promise<string> {
    const known = this.#tokens.get(organisationId);
    if (known !== undefined) return known;
    const { tokens } = await enterOrganisations(this.server.parts.useCaseParts, {
      organisations: { issuers: [], contractors: [], obligees: [], operators: [] },
      tokens: [{ name: `token of ${organisationId}`, role, organisationId, expiresAt: null }],
      users: [],
    });
    const [made] = tokens;
    if (!made) throw new Error("no token was made");
    this.#tokens.set(organisationId, made.token);
    return made.token;
  }
}
