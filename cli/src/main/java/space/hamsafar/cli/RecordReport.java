package space.hamsafar.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import space.hamsafar.exchange.WorldTime;
import space.hamsafar.programme.change.ChangeEvent;
import space.hamsafar.programme.change.ChangeRecord;
import space.hamsafar.programme.change.ChangeRecord.Standing;
import space.hamsafar.programme.setting.Finding;

/** Prints requests and the record of changes. */
final class RecordReport {

    private static final int NAMES = 14;

    private RecordReport() {}

    static void request(PrintWriter out, Standing standing) {
        var request = standing.request();
        var rows = new Paragraphs(out, NAMES);
        rows.row("Request " + request.number(), request.title() + " — " + ChangeRecord.word(standing.state()));
        rows.row("  author", request.author() + ", " + request.discipline());
        rows.row("  reason", request.reason());
        rows.row("  source", request.source());
        rows.row("  entries", String.join(", ", request.entries()));
        rows.row("  resources", String.join(", ", request.resources()));
        rows.row("  constraints", String.join("; ", request.constraints()));
        rows.row("  check", check(request.findings()));
        String approvals = standing.approvals().stream()
                .map(one -> one.centre() + " (" + one.by() + ")")
                .collect(Collectors.joining(", "));
        rows.row("  approved", approvals.isEmpty() ? "by nobody yet" : "by " + approvals);
    }

    private static String check(List<Finding> findings) {
        return findings.isEmpty()
                ? "breaks no rule"
                : findings.stream()
                        .map(one -> one.rule() + ": " + one.message())
                        .collect(Collectors.joining("; "));
    }

    static void record(PrintWriter out, ChangeRecord record) {
        for (ChangeEvent event : record.events()) {
            out.println(WorldTime.UTC.minute(event.at()) + " UTC  " + event.by() + ": " + text(event));
        }
        record.requests().forEach(standing -> {
            out.println();
            request(out, standing);
        });
    }

    private static String text(ChangeEvent event) {
        return switch (event) {
            case ChangeEvent.VersionKept version ->
                "version (" + version.level().word() + ") " + shortId(version.plan()) + note(version.note());
            case ChangeEvent.BaselineApproved baseline ->
                "baseline (" + baseline.level().word() + ") " + shortId(baseline.plan()) + ", approved by "
                        + baseline.approvals().stream()
                                .map(one -> one.centre() + " (" + one.by() + ")")
                                .collect(Collectors.joining(", "))
                        + note(baseline.note());
            case ChangeEvent.RequestOpened opened ->
                "request " + opened.request().number() + " opened: "
                        + opened.request().title();
            case ChangeEvent.RequestApproved approved ->
                "request " + approved.request() + " approved for " + approved.centre() + note(approved.note());
            case ChangeEvent.RequestImplemented done ->
                "request " + done.request() + " approved for " + done.centre() + " and implemented: plan "
                        + shortId(done.plan()) + note(done.note());
            case ChangeEvent.RequestWithdrawn gone ->
                "request " + gone.request()
                        + (gone.centre().isEmpty() ? " withdrawn" : " refused by " + gone.centre()) + ": "
                        + gone.reason();
        };
    }

    private static String note(String note) {
        return note.isEmpty() ? "" : " (" + note + ")";
    }

    private static String shortId(String id) {
        return id.substring(0, Math.min(id.length(), 15));
    }
}
