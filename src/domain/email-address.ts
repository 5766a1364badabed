/** RFC 5321 §4.5.3.1.3: a path has at most 256 octets, its angle brackets included. */
const LONGEST = 254;
/** One mailbox, nothing around it: neither a second address nor a line break gets into a header. */
const MAILBOX =
  /^(?=[^@]{1,64}@)[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*@[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$/i;

/** Whether a text can be the address of one mailbox; whether there is such a mailbox, only a mail can tell. */
export function isEmailAddress(text: string): boolean {
  return text.length <= LONGEST && MAILBOX.test(text);
}
