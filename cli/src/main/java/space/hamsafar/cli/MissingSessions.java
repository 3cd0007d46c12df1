package space.hamsafar.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import space.hamsafar.programme.flight.ExperimentResult;

/** The experiments that found no place for all their sessions, those with the same causes together. */
final class MissingSessions {

    private static final Pattern ALL =
            Pattern.compile("In (?:the only|each of the [0-9]+) stretch(?:es)? .*?, (.+)\\.");
    private static final Pattern SOME = Pattern.compile("Of [0-9]+ stretches of time, in [0-9]+ (.+)\\.");
    private static final Pattern NEXT = Pattern.compile(", in [0-9]+ ");

    private MissingSessions() {}

    /**
     * Experiments kept out by the same causes.
     *
     * @param causes what stands in the way, as a sentence without its full stop
     * @param experiments titles with the sessions placed and wanted, such as {@code Sense of balance 1/3}
     */
    record Group(String causes, List<String> experiments) {}

    /** The groups, the largest first. How often each cause was met stands in the report and is left out here. */
    static List<Group> of(List<ExperimentResult> results, UnaryOperator<String> titles) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        results.stream()
                .filter(result -> result.placed() < result.wanted())
                .forEach(result -> groups.computeIfAbsent(causes(result.reason()), cause -> new ArrayList<>())
                        .add(titles.apply(result.experiment()) + " " + result.placed() + "/" + result.wanted()));
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), Collections.unmodifiableList(group.getValue())))
                .sorted(Comparator.comparingInt(
                                (Group group) -> -group.experiments().size())
                        .thenComparing(Group::causes))
                .toList();
    }

    /** The causes of a reason that counts them; a reason of another form stands as it is. */
    private static String causes(String reason) {
        Matcher all = ALL.matcher(reason);
        Matcher some = SOME.matcher(reason);
        String text = all.matches()
                ? all.group(1)
                : some.matches()
                        ? NEXT.matcher(some.group(1)).replaceAll("; or ")
                        : reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason;
        return text.isEmpty() ? "No reason is known" : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
