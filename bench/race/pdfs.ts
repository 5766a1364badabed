import { dayInJapan } from "../../src/domain/values/calendar-date";
import { bodyOf, dataOf, post, type Ask, type Endpoint } from "../../tests/support/measured/post";

const LINKS = `
  query Links($after: String) {
    guarantees(first: 100, after: $after, orderBy: { field: NUMBER, direction: ASC }) {
      nodes { issuedOn certificate { pdf { url } } }
      pageInfo { hasNextPage endCursor }
    }
  }`;
/** More than are asked for in all rounds: a server keeps papers that it has printed. */
const PAPERS = 600;

/**
 * Requests for the papers of so many certificates, by links of this server for its caller. None is of today: those that the race
 * has issued are not alike in all databases.
 */
export async function pdfsOf(server: Endpoint): Promise<Ask[]> {
  const asks: Ask[] = [];
  const today = dayInJapan(new Date());
  let after: string | null = null;
  do {
    const { guarantees } = dataOf(await post(server, bodyOf(LINKS, { after }))) as Linked;
    for (const { issuedOn, certificate } of guarantees.nodes) {
      if (issuedOn === today) continue;
      const { pathname, search } = new URL(certificate.pdf.url);
      asks.push({ path: `${pathname}${search}`, body: null });
    }
    after = guarantees.pageInfo.hasNextPage ? guarantees.pageInfo.endCursor : null;
  } while (after !== null && asks.length < PAPERS);
  return asks;
}

interface Linked {
  readonly guarantees: {
    readonly nodes: readonly {
      readonly issuedOn: string;
      readonly certificate: { readonly pdf: { readonly url: string } };
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}
