package space.hamsafar.programme.change;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import space.hamsafar.programme.flight.DayRules;
import space.hamsafar.programme.flight.Mission;
import space.hamsafar.programme.setting.Figure;
import space.hamsafar.programme.setting.Finding;

/** Says where the rule that a finding names comes from. */
public final class RuleSource {

    private static final Map<String, Function<DayRules, Figure>> FIGURES = Map.of(
            "flight.work-hours", DayRules::workHours,
            "flight.host-hours", DayRules::hostHours,
            "flight.power", DayRules::powerW);

    private RuleSource() {}

    /** The source, with the file where the rule stands; never empty. */
    public static String of(Mission mission, Finding finding) {
        Optional<Figure> figure =
                Optional.ofNullable(FIGURES.get(finding.rule())).map(of -> of.apply(mission.rules()));
        if (figure.isPresent()) {
            return said(figure.get().provenance().source(), "flight.yaml, crewDay");
        }
        String subject = finding.subject().replaceFirst("[#+/].*", "");
        return mission.experiments().stream()
                .filter(one -> one.id().equals(subject))
                .findFirst()
                .map(one -> said(
                        one.provenance().source(),
                        "experiments.yaml, " + one.id() + ", asked by " + one.investigator()))
                .orElse("flight.yaml, crewDay");
    }

    private static String said(String source, String place) {
        return source.isBlank() ? place : place + ": " + source;
    }
}
