import { data } from "react-router";
import { NotFoundPage } from "../layout/not-found-page.tsx";
import { pageTitle } from "../layout/page-title.ts";

export const meta = () => [{ title: pageTitle("No page here") }];

export const loader = () => data(null, { status: 404 });

export default function NotFound() {
  return <NotFoundPage />;
}
