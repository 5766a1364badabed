import { AuthKeyVault } from "../../../../src/use-cases/auth-key/auth-key-vault";

/** Keys are hashed and encrypted as in Hosho, with the same secrets. */
export function vaultOf(settings: Readonly<Record<string, string | undefined>>): AuthKeyVault {
  const secret = (name: string): Buffer => Buffer.from(settings[name] ?? "", "base64");
  return new AuthKeyVault({
    pepper: secret("HOSHO_AUTH_KEY_PEPPER"),
    encryptionKey: secret("HOSHO_AUTH_KEY_ENCRYPTION_KEY"),
  });
}
