export const ENTER_INTO_LEDGER =
  "Whether a guarantee in favour of another body is entered into the obligee's ledger, too (台帳への登録). Its own is entered in " +
  "any case.";
