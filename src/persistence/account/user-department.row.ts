import { Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { ID } from "../engine/columns";
import { ObligeeRow } from "../obligee/obligee.row";
import { UserAccountRow } from "./user-account.row";

/** The departments of its body that a user is of (所属部署). */
@Entity("user_department")
export class UserDepartmentRow {
  @ForeignKey(() => UserAccountRow)
  @PrimaryColumn({ ...ID, name: "user_id" })
  userId!: string;
  @ForeignKey(() => ObligeeRow)
  @PrimaryColumn({ ...ID, name: "department_id" })
  departmentId!: string;
}
