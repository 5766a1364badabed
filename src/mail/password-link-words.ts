import type { LinkPurpose } from "../domain/account/password-link";
import type { PasswordLink } from "../use-cases/notice/ports";
import type { LinkedService } from "./sender";

const FRAGMENT: Readonly<Record<LinkPurpose, string>> = { INVITATION: "invitation", RESET: "password-reset" };
const CODE: Readonly<Record<LinkPurpose, string>> = { INVITATION: "招待コード", RESET: "再設定コード" };

/**
 * The last part of a mail by which a user chooses a password. The code stands behind the `#` of the link: no browser sends that
 * to a server, so that it is in no log. Where the service has no address for people, there is the code alone.
 */
export function passwordLinkWords({ purpose, code }: PasswordLink, service: LinkedService | null): string {
  const name = CODE[purpose];
  const link = service && linkTo(service.url, purpose, code);
  return link === null
    ? `■ パスワードの設定\n次の${name}をサービスの画面に入力し、パスワードを設定してください。\n\n${name}：${code}\n`
    : `■ パスワードの設定\n次のリンクを開き、パスワードを設定してください。\n\n${link}\n\n` +
        `リンクを開けないときは、次の${name}をサービスの画面に入力してください。\n\n${name}：${code}\n`;
}

function linkTo(url: string, purpose: LinkPurpose, code: string): string {
  const link = new URL(url);
  link.hash = `${FRAGMENT[purpose]}=${code}`;
  return link.href;
}
