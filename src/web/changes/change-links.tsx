import { Link } from "react-router";
import classes from "./changes.module.css";

/** From the rules of a credential or a body to what changed in them, and to others beside it. */
export function ChangeLinks({ id, body, compare = false }: { readonly id: string; readonly body: string; readonly compare?: boolean }) {
  return (
    <p className={`${classes["filter"]} no-print`}>
      <Link to={`/rules/${id}/diff`}>What changed between two days</Link>
      {compare && <Link to={`/compare?c=${encodeURIComponent(id)}`}>Compare with others</Link>}
      <Link to={`/changes/${body}`}>All changes of this body</Link>
    </p>
  );
}
