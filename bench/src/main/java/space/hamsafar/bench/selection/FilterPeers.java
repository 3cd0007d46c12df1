package space.hamsafar.bench.selection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import space.hamsafar.campaign.policy.CampaignPolicy;
import space.hamsafar.programme.selection.EligibilityRule;
import tools.jackson.databind.JsonNode;

/** The filter part, reading the table and counting who is eligible, by others on the same file. */
final class FilterPeers {
    private static final double NANOS = 1e9;

    private FilterPeers() {}

    static List<Measure> run(Settings settings, Path file, JsonNode own) {
        CampaignPolicy policy = Folder.policy(settings.programme());
        int eligible = own.get("eligible").asInt();
        var measures = new ArrayList<Measure>();
        measures.add(Measure.told(
                "import",
                "filter part: ours, " + eligible + " eligible",
                ImportPart.seconds(own.get("filterSeconds").asDouble())));
        measures.add(timed("a script in Python 3 (csv module), start included", python(policy, file), eligible));
        if (!settings.peers().isEmpty()) {
            measures.add(timed("DuckDB, the query alone", duckdb(settings.peers(), policy, file), eligible));
        }
        return measures;
    }

    private static Measure timed(String who, List<String> command, int eligible) {
        long begin = System.nanoTime();
        try {
            String[] printed = Workers.output(new ProcessBuilder(command)).split(" ");
            double seconds = printed.length > 1 ? Double.parseDouble(printed[1]) : (System.nanoTime() - begin) / NANOS;
            return Measure.of(
                    "import",
                    "filter part: " + who + ", " + printed[0] + " eligible",
                    ImportPart.seconds(seconds),
                    "the same " + eligible + " applicants",
                    printed[0].equals(Integer.toString(eligible)));
        } catch (IOException fault) {
            return Measure.told("import", "filter part: " + who, "not on this machine");
        }
    }

    /** The rules as a script; rows that are not sound have a day of birth that is no date, and are passed over. */
    private static List<String> python(CampaignPolicy policy, Path file) {
        String script = "import csv,sys\nn=0\nfor r in csv.DictReader(open(sys.argv[1],encoding='utf-8')):\n"
                + "  if len(r['birthDate'])==10 and r['birthDate'][4]=='-' and "
                + conditions(policy, "r['%s']", "int(%s)") + ": n+=1\nprint(n)";
        return List.of("python3", "-c", script, file.toString());
    }

    private static List<String> duckdb(String peers, CampaignPolicy policy, Path file) {
        String condition =
                "length(\"birthDate\") = 10 and \"birthDate\"[5] = '-' and " + conditions(policy, "\"%s\"", "%s::int");
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                peers,
                "space.hamsafar.peers.TableFilter",
                file.toString(),
                condition);
    }

    /** All rules, in the common part of Python and SQL. */
    private static String conditions(CampaignPolicy policy, String column, String number) {
        return policy.rules().stream()
                .map(rule -> condition(rule, policy, column, number))
                .collect(Collectors.joining(" and "));
    }

    private static String condition(EligibilityRule rule, CampaignPolicy policy, String column, String number) {
        String field = String.format(Locale.ROOT, column, rule.field().equals("age") ? "birthDate" : rule.field());
        String value = String.format(Locale.ROOT, number, field);
        String one;
        if (rule.field().equals("age")) {
            one = field + " > '"
                    + policy.referenceDay().minusYears((long) rule.maximum().orElse(200) + 1) + "' and " + field
                    + " <= '"
                    + policy.referenceDay().minusYears((long) rule.minimum().orElse(0)) + "'";
        } else if (rule.oneOf().isEmpty()) {
            one = value + " >= " + (long) rule.minimum().orElse(-1e9) + " and " + value + " <= "
                    + (long) rule.maximum().orElse(1e9);
        } else {
            one = rule.oneOf().stream()
                    .map(word -> field + (column.startsWith("r") ? " == '" : " = '") + word + "'")
                    .collect(Collectors.joining(" or "));
        }
        String sex = String.format(Locale.ROOT, column, "sex");
        return rule.sex().isEmpty() ? "(" + one + ")" : "(" + sex + " != '" + rule.sex() + "' or (" + one + "))";
    }
}
