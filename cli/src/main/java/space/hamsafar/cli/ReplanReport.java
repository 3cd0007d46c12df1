package space.hamsafar.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import space.hamsafar.programme.execution.CrewProgress;
import space.hamsafar.programme.execution.Judgement;
import space.hamsafar.programme.execution.Replan;
import space.hamsafar.programme.execution.WayOut;
import space.hamsafar.programme.setting.Finding;

/** Prints what came of a replanning, for people and for machines. */
record ReplanReport(Replan replan, Judgement judgement, Map<String, List<WayOut>> ways) {

    void print(PrintWriter out) {
        out.println("Now " + Clocks.three(replan.now()) + "; " + replan.begun().size()
                + " entries have begun and stand as they were.");
        out.println("Crew: " + behind(replan.progress()));
        DiffReport.section(
                out,
                "Late",
                replan.late().stream()
                        .map(late -> String.format(
                                        Locale.ROOT,
                                        "%-28s %4d min",
                                        late.entry().id(),
                                        late.minutes())
                                + (late.pushes().isEmpty() ? "" : "  pushes " + String.join(", ", late.pushes())))
                        .toList());
        DiffReport.print(out, replan.changes());
        ways.forEach((entry, offered) -> {
            out.println("No place for " + entry + "; you can");
            offered.forEach(way -> new Paragraphs(out, 4).row("  -", way.what().text() + breaks(way.breaks())));
        });
        DiffReport.section(out, "Concluded", replan.notes());
        DiffReport.section(out, "Happened against the rules", texts(judgement.happened()));
        DiffReport.section(out, "The new timeline breaks", texts(judgement.open()));
        if (judgement.open().isEmpty()) {
            out.println("The checker accepts the new timeline.");
        }
    }

    private static List<String> texts(List<Finding> findings) {
        return findings.stream().map(one -> one.rule() + ": " + one.message()).toList();
    }

    private static String breaks(List<Finding> findings) {
        return findings.isEmpty()
                ? " (checked: breaks no rule)"
                : " (checked: breaks "
                        + findings.stream().map(Finding::rule).distinct().collect(Collectors.joining(", ")) + ")";
    }

    private static String behind(CrewProgress progress) {
        return progress.people().stream()
                        .map(one -> one.person() + " " + minutes(one.aheadMinutes()))
                        .collect(Collectors.joining(", "))
                + "; all " + minutes(progress.aheadMinutes());
    }

    private static String minutes(long ahead) {
        return ahead == 0 ? "on time" : Math.abs(ahead) + " min " + (ahead < 0 ? "behind" : "ahead");
    }

    Map<String, Object> asData() {
        var data = new LinkedHashMap<String, Object>();
        data.put("schema", "hamsafar-replan/1");
        data.put("now", replan.now().toString());
        data.put("begun", replan.begun().stream().sorted().toList());
        data.put("aheadMinutes", replan.progress().aheadMinutes());
        data.put("people", replan.progress().people());
        data.put(
                "late",
                replan.late().stream()
                        .map(late ->
                                Map.of("entry", late.entry().id(), "minutes", late.minutes(), "pushes", late.pushes()))
                        .toList());
        data.put("changes", DiffReport.asData(replan.changes()));
        var lost = new LinkedHashMap<String, Object>();
        ways.forEach((entry, offered) -> lost.put(
                entry,
                offered.stream()
                        .map(way -> Map.of(
                                "way", way.what().getClass().getSimpleName().toLowerCase(Locale.ROOT),
                                "text", way.what().text(),
                                "breaks", way.breaks()))
                        .toList()));
        data.put("waysOut", lost);
        data.put("notes", replan.notes());
        data.put("happened", judgement.happened());
        data.put("open", judgement.open());
        data.put(
                "timeline",
                replan.plan().timeline().stream().map(DiffReport::entry).toList());
        return data;
    }
}
