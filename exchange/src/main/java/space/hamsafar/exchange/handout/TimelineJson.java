package space.hamsafar.exchange.handout;

import java.time.Instant;
import java.util.List;
import space.hamsafar.exchange.Titles;
import space.hamsafar.exchange.plan.PlanJson;
import space.hamsafar.exchange.plan.PlanMapper;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.ProgrammePlan;
import space.hamsafar.programme.flight.TimelineEntry;
import tools.jackson.databind.SerializationFeature;

/** The timeline alone, with the people and bands that it needs to be read without the plan. */
final class TimelineJson {
    static final String SCHEMA = "hamsafar-timeline/1";

    private TimelineJson() {}

    private record Document(
            String schema,
            String programme,
            String plan,
            String zone,
            Instant docking,
            Instant undocking,
            List<Person> people,
            List<TimelineEntry> entries,
            List<Band> bands) {}

    private record Person(String id, String name) {}

    /** A stretch of orbital day or night, of relay coverage, or of a pass. */
    private record Band(String kind, String site, Instant start, Instant end) {}

    static String write(Programme programme, ProgrammePlan plan) {
        var flight = plan.flight();
        var titles = Titles.of(programme);
        Instant none = Instant.EPOCH;
        var document = new Document(
                SCHEMA,
                programme.id(),
                PlanJson.id(plan),
                programme.mission().rules().zone().getId(),
                flight.docking().orElse(none),
                flight.undocking().orElse(none),
                flight.timeline().stream()
                        .flatMap(entry -> entry.crew().stream())
                        .distinct()
                        .sorted()
                        .map(id -> new Person(id, titles.person(id)))
                        .toList(),
                flight.timeline(),
                bands(plan));
        return PlanMapper.create()
                        .rebuild()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(document)
                + "\n";
    }

    private static List<Band> bands(ProgrammePlan plan) {
        return plan.flight().bands().stream()
                .flatMap(bands -> java.util.stream.Stream.of(
                                bands.light().stream()
                                        .map(phase -> new Band(
                                                phase.light().name().toLowerCase(java.util.Locale.ROOT),
                                                "",
                                                phase.interval().getStart(),
                                                phase.interval().getEnd())),
                                bands.coverage().stream()
                                        .map(one -> new Band("coverage", "", one.getStart(), one.getEnd())),
                                bands.passes().stream()
                                        .map(pass -> new Band("pass", pass.siteId(), pass.rise(), pass.set())))
                        .flatMap(all -> all))
                .toList();
    }
}
