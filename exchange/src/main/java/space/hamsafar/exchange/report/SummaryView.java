package space.hamsafar.exchange.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import space.hamsafar.exchange.WorldTime;
import space.hamsafar.exchange.label.Label;
import space.hamsafar.orbit.window.LaunchOpportunity;
import space.hamsafar.orbit.window.RankedLanding;
import space.hamsafar.programme.flight.ExperimentResult;
import space.hamsafar.programme.training.Readiness;

/**
 * The figures at the top of the page.
 *
 * @param tiles in the order of reading
 */
public record SummaryView(List<Tile> tiles) {
    public SummaryView {
        tiles = List.copyOf(tiles);
    }

    static SummaryView of(Facts facts) {
        return new SummaryView(List.of(
                launch(facts), readiness(facts), length(facts), experiments(facts), landing(facts), dates(facts)));
    }

    private static Tile launch(Facts facts) {
        var flight = facts.plan().flight();
        if (flight.launch().isEmpty()) {
            return none(facts, "tile.launch");
        }
        List<Label> notes =
                new ArrayList<>(elsewhere(facts, flight.launch().get().liftOff()));
        List<LaunchOpportunity> backups = flight.backups();
        for (int i = 0; i < backups.size(); i++) {
            notes.add(facts.label(
                    "tile.backup", i + 1, WorldTime.UTC.minute(backups.get(i).liftOff())));
        }
        return new Tile(
                facts.label("tile.launch"),
                Label.same(WorldTime.UTC.second(flight.launch().get().liftOff()) + " UTC"),
                notes,
                OptionalInt.empty(),
                "plain");
    }

    private static Tile landing(Facts facts) {
        var landing = facts.plan().flight().landing();
        if (landing.isEmpty()) {
            return none(facts, "tile.landing");
        }
        RankedLanding chosen = landing.get();
        List<Label> notes = new ArrayList<>(elsewhere(facts, chosen.landing()));
        notes.add(facts.label("tile.orbits", chosen.orbits()));
        return new Tile(
                facts.label("tile.landing"),
                Label.same(WorldTime.UTC.minute(chosen.landing()) + " UTC"),
                notes,
                OptionalInt.empty(),
                "plain");
    }

    private static List<Label> elsewhere(Facts facts, Instant instant) {
        return List.of(
                facts.label("in.beijing", WorldTime.BEIJING.minute(instant)),
                facts.label("in.pakistan", WorldTime.PAKISTAN.minute(instant)));
    }

    private static Tile readiness(Facts facts) {
        List<Readiness> readiness = facts.plan().training().readiness();
        boolean ready = !readiness.isEmpty() && readiness.stream().allMatch(Readiness::ready);
        List<Label> notes = readiness.stream()
                .map(trainee -> facts.label(
                        trainee.ready() ? "tile.ready-on" : "tile.not-ready",
                        facts.titles().person(trainee.trainee()),
                        trainee.readyOn()))
                .toList();
        Label value = readiness.stream()
                .map(Readiness::readyOn)
                .max(LocalDate::compareTo)
                .map(day -> Label.same(day.toString()))
                .orElse(facts.label("none"));
        return new Tile(facts.label("tile.readiness"), value, notes, OptionalInt.empty(), ready ? "good" : "bad");
    }

    private static Tile length(Facts facts) {
        var flight = facts.plan().flight();
        if (flight.launch().isEmpty() || flight.landing().isEmpty()) {
            return none(facts, "tile.length");
        }
        Duration whole = Duration.between(
                flight.launch().get().liftOff(), flight.landing().get().landing());
        List<Label> notes = flight.docking()
                .flatMap(docking -> flight.undocking().map(undocking -> Duration.between(docking, undocking)))
                .map(stay -> List.of(length(facts, "tile.docked", stay)))
                .orElse(List.of());
        return new Tile(
                facts.label("tile.length"), length(facts, "days-hours", whole), notes, OptionalInt.empty(), "plain");
    }

    private static Label length(Facts facts, String key, Duration length) {
        return facts.label(key, length.toDays(), length.toHoursPart(), length.toMinutesPart());
    }

    private static Tile experiments(Facts facts) {
        List<ExperimentResult> results = facts.plan().flight().experiments();
        long whole = results.stream()
                .filter(result -> result.placed() >= result.wanted())
                .count();
        int placed = results.stream().mapToInt(ExperimentResult::placed).sum();
        int wanted = results.stream().mapToInt(ExperimentResult::wanted).sum();
        return new Tile(
                facts.label("tile.experiments"),
                facts.label("of", whole, results.size()),
                List.of(facts.label("tile.sessions", placed, wanted)),
                wanted == 0 ? OptionalInt.empty() : OptionalInt.of(100 * placed / wanted),
                "plain");
    }

    private static Tile dates(Facts facts) {
        long late = facts.plan().agreement().steps().stream()
                .filter(step -> step.lateDays().isPresent())
                .count();
        int conflicts = facts.plan().agreement().conflicts().size();
        double chance = facts.plan().selection().forecast().probability();
        return new Tile(
                facts.label("tile.late"),
                Label.same(Long.toString(late)),
                List.of(
                        facts.label("tile.conflicts", conflicts),
                        facts.label(
                                "tile.chance",
                                Facts.number(100 * chance, 1),
                                facts.programme().campaign().finalists())),
                OptionalInt.empty(),
                late + conflicts == 0 ? "good" : "bad");
    }

    private static Tile none(Facts facts, String name) {
        return new Tile(facts.label(name), facts.label("none"), List.of(), OptionalInt.empty(), "bad");
    }
}
