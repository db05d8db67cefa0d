/** A record with a bit of everything, hostile text among it. */
export const sampleRecord = {
  recert: 1,
  credentials: [
    { id: "nasm/cpt", "certified-on": "2025-03-01" },
    { id: "nasm/ces" },
    { id: "ace/cpt", "certified-on": "2024-11-15", "expires-on": "2026-11-30" },
    { id: "nsca/cscs", "certified-on": "2022-05-10" },
    { id: "nobody/knows" },
  ],
  activities: [
    { ref: "ces", on: "2025-09-01", title: "Corrective Exercise Specialist", course: "nasm/ces" },
    { ref: "pes", on: "2026-05-01", title: "Performance Enhancement Specialist", course: "nasm/pes" },
    { ref: "w1", on: "2026-02-10", title: `<img src=x onerror=alert(1)> שלום ${"verylongword".repeat(20)}`, kind: "workshop", hours: "6", units: { nasm: "0.6", ace: "0.6" } },
    { ref: "old", on: "2024-05-01", title: "Old webinar", kind: "webinar", hours: "2", units: { nasm: "0.2" } },
    { ref: "college", on: "2026-10-01", title: "College course", kind: "college-course", quantity: { "semester-credit": "3" }, grade: "B", status: { ace: "pending" } },
  ],
  cards: [{ ref: "c1", kind: "cpr-aed", issued: "2025-06-01", expires: "2027-06-01", delivery: "in-person" }],
};
