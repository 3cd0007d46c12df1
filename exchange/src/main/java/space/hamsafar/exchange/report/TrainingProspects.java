package space.hamsafar.exchange.report;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import space.hamsafar.exchange.label.Label;
import space.hamsafar.programme.training.Disturbance;
import space.hamsafar.programme.training.Fallbacks;
import space.hamsafar.programme.training.Session;
import space.hamsafar.programme.training.SyllabusCoverage;
import space.hamsafar.programme.training.TrainingPhase;

/** What the section on the training tells of the coverage of the syllabus and of dates that may come otherwise. */
final class TrainingProspects {

    private static final int MOST_NAMED = 8;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Facts facts;

    TrainingProspects(Facts facts) {
        this.facts = facts;
    }

    /** A row for each phase: the hours in the timetable of those that are asked, for each trainee. */
    List<TrainingView.Phase> coverage() {
        var syllabus = facts.programme().syllabus();
        Map<String, List<SyllabusCoverage>> byPhase =
                SyllabusCoverage.byPhase(syllabus, facts.plan().training(), List.of()).stream()
                        .collect(Collectors.groupingBy(SyllabusCoverage::phase));
        return syllabus.phases().stream()
                .filter(phase -> byPhase.containsKey(phase.id()))
                .map(phase -> phase(phase, byPhase.getOrDefault(phase.id(), List.of())))
                .toList();
    }

    private TrainingView.Phase phase(TrainingPhase phase, List<SyllabusCoverage> rows) {
        var first = rows.getFirst().asked();
        return new TrainingView.Phase(
                facts.labels().orElse("phase." + phase.id(), phase.title()),
                first.units(),
                Facts.number(first.minutes() / 60.0, 1),
                rows.stream()
                        .map(row -> facts.label(
                                "training.coverage.planned",
                                row.planned().units(),
                                Facts.number(row.planned().minutes() / 60.0, 1)))
                        .toList());
    }

    /** A row for each date that may come otherwise. */
    List<TrainingView.Tentative> tentative() {
        var programme = facts.programme();
        return Fallbacks.of(
                        programme.syllabus(), programme.setting(), facts.plan().training())
                .stream()
                .map(this::tentative)
                .toList();
    }

    private TrainingView.Tentative tentative(Fallbacks.Outcome outcome) {
        var date = outcome.date();
        return new TrainingView.Tentative(
                what(date.event(), date.what()),
                date.told().toString(),
                date.becomes().map(Object::toString).orElse("–"),
                then(outcome));
    }

    private Label then(Fallbacks.Outcome outcome) {
        if (outcome.date().kept()) {
            return facts.label("training.tentative.holds");
        }
        if (outcome.moves().isEmpty()) {
            return facts.label("training.tentative.nothing");
        }
        var sessions = outcome.moves().stream()
                .map(Fallbacks.Move::session)
                .limit(MOST_NAMED)
                .map(this::name)
                .collect(Collectors.joining("; "));
        String more = outcome.moves().size() > MOST_NAMED ? "; …" : "";
        return facts.label("training.tentative.moves", outcome.moves().size(), sessions + more);
    }

    private String name(Session session) {
        var zone = facts.programme()
                .setting()
                .site(facts.programme().syllabus().site())
                .zone();
        boolean isOfAll = session.trainees().size()
                == facts.programme().syllabus().trainees().size();
        String who = isOfAll
                ? ""
                : " ("
                        + session.trainees().stream()
                                .map(trainee -> facts.titles().person(trainee))
                                .collect(Collectors.joining(", "))
                        + ")";
        return facts.titles().unit(session.unit()) + " #" + session.number() + who + ", "
                + session.start().atZone(zone).format(MINUTE);
    }

    private Label what(Disturbance.Event event, String otherwise) {
        return switch (event) {
            case Disturbance.VisaLate(var person, var country, var _) ->
                facts.label("training.tentative.visa", facts.titles().person(person), country);
            case Disturbance.SlotLost(var unit, var session) ->
                facts.label("training.tentative.slot", facts.titles().unit(unit), session);
            case Disturbance.DateMoved(var name, var _, var _) -> facts.label("training.tentative.day", name);
            case Disturbance.Away _, Disturbance.FacilityDown _, Disturbance.Failed _ ->
                facts.label("training.tentative.day", otherwise);
        };
    }
}
