import { index, route, type RouteConfig } from "@react-router/dev/routes";

/*
 * How a page is added:
 * 1. Write src/web/routes/<capability>.tsx (named as in src/app/). Give it `meta` with a title made by
 *    `pageTitle`, and start its default export with <Page title=…>, which draws the one <h1>.
 * 2. List it here, and in layout/navigation.ts if it belongs in the header.
 * 3. List a path of it in tests/browser/paths.ts: it is then checked in both colour schemes and at both
 *    widths for accessibility, sideways scrolling, console errors and requests to other hosts.
 *
 * A page that only shows something works without JavaScript: load what it shows in `loader`, and let
 * forms be real <Form>s. Views never compute; they show what src/present gives.
 * A component of the library that no page used before needs its style sheet in styles/mantine.ts; a test says so.
 * Colours by meaning are the variables in styles/tokens.css. Everything inline passes the content
 * security policy by itself, except <script> and <style> written by hand: don't.
 */
export default [
  index("routes/home.tsx"),
  route("record", "routes/record.tsx"),
  route("record/credential", "routes/record-credential.tsx"),
  route("record/activity", "routes/record-activity.tsx"),
  route("record/card", "routes/record-card.tsx"),
  route("record/attestation", "routes/record-attestation.tsx"),
  route("record/exam", "routes/record-exam.tsx"),
  route("record/grant", "routes/record-grant.tsx"),
  route("record/import", "routes/record-import.tsx"),
  route("data/catalogue.json", "routes/record-catalogue.ts"),
  route("standing", "routes/standing.tsx"),
  route("plan", "routes/plan.tsx"),
  route("petition", "routes/petition.tsx"),
  route("courses", "routes/courses.tsx"),
  route("compare", "routes/compare.tsx"),
  route("rules", "routes/rules.tsx"),
  route("rules/:body", "routes/rules-body.tsx"),
  route("rules/:body/:credential", "routes/rules-credential.tsx"),
  route("rules/:body/courses/:course", "routes/rules-course.tsx"),
  route("rules/:body/diff", "routes/rules-diff.tsx", { id: "rules-diff-body" }),
  route("rules/:body/:credential/diff", "routes/rules-diff.tsx", { id: "rules-diff-credential" }),
  route("plan/feed.ics", "routes/plan-feed.ts"),
  route("changes", "routes/changes.tsx"),
  route("changes.atom", "routes/changes-feed.ts"),
  route("changes/:body.atom", "routes/changes-body-feed.ts"),
  route("changes/:body", "routes/changes-body.tsx"),
  route("data/rulebooks/:file", "routes/rulebook-data.ts"),
  route("*", "routes/not-found.tsx"),
] satisfies RouteConfig;
