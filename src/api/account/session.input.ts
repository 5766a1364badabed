import { Field, InputType } from "type-graphql";
import { Text } from "../graphql/validation/text";

/** What can be typed at all; the policy for new passwords is the domain's. */
const TYPED = { atMost: 200 } as const;
const LOGIN_ID = "The login ID (お客様ID); capitals and full-width forms are understood.";

@InputType("SignInInput", { description: "Login ID and password." })
export class SignInInput {
  @Field(() => String, { description: LOGIN_ID })
  @Text(TYPED)
  loginId!: string;

  @Field(() => String, {
    description: "The password (パスワード). A secret; full-width forms are understood.",
  })
  @Text(TYPED)
  password!: string;
}

@InputType("RefreshSessionInput", { description: "Which session goes on." })
export class RefreshSessionInput {
  @Field(() => String, { description: "The refresh token that was given last. A secret." })
  @Text(TYPED)
  refreshToken!: string;
}

@InputType("SignOutInput", { description: "Which session ends." })
export class SignOutInput {
  @Field(() => String, {
    nullable: true,
    description:
      "A refresh token of the session, the last one or one that is used up. A secret. Absent: the session of the access " +
      "token in use.",
  })
  @Text(TYPED)
  refreshToken?: string | null;
}

@InputType("ChangePasswordInput", { description: "The current password and the new one." })
export class ChangePasswordInput {
  @Field(() => String, { description: LOGIN_ID })
  @Text(TYPED)
  loginId!: string;

  @Field(() => String, {
    description:
      "The current password, or the initial one (初期パスワード), which is taken for 14 days after it was given. A secret.",
  })
  @Text(TYPED)
  currentPassword!: string;

  @Field(() => String, {
    description:
      "The new password: 12 to 128 characters of any kind, without the login ID, no repetition such as `abcabcabcabc`, no " +
      "run such as `123456789012`, none of the commonest. A secret.",
  })
  @Text(TYPED)
  newPassword!: string;
}
