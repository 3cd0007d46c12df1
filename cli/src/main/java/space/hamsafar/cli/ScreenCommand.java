package space.hamsafar.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.Interval;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import space.hamsafar.orbit.StationOrbit;
import space.hamsafar.orbit.conjunction.Approach;
import space.hamsafar.orbit.conjunction.Catalogue;
import space.hamsafar.orbit.conjunction.CatalogueObject;
import space.hamsafar.orbit.conjunction.ConjunctionMessage;
import space.hamsafar.orbit.conjunction.Screening;
import space.hamsafar.orbit.conjunction.ScreeningReport;

/** {@code hamsafar screen}: who of a catalogue comes near the station. */
@Command(
        name = "screen",
        description = "Screens the station or another object against a catalogue of element sets, or gives the"
                + " probability of collision of a conjunction message (CDM).",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  hamsafar screen examples/pakistan-china --catalogue active.tle --threshold-km 10",
            "  hamsafar screen --object 48274 --catalogue active.tle.gz --from 2026-08-22T12:00Z --to 2026-08-29T12:00Z",
            "  hamsafar screen --cdm message.cdm --radius-m 40 --json"
        })
final class ScreenCommand implements Callable<Integer> {

    private static final int DEFAULT_DAYS = 7;
    private static final int MOST_PROBLEMS = 10;

    @Spec
    private CommandSpec spec;

    @Mixin
    private OrbitQuery query;

    @Option(
            names = "--catalogue",
            paramLabel = "FILE",
            description = "element sets of many objects, TLE or 3LE, plain or .gz")
    private @Nullable Path catalogue;

    @Option(
            names = "--threshold-km",
            paramLabel = "KM",
            description = "distance below which an approach is told (default: ${DEFAULT-VALUE})",
            defaultValue = "10")
    private double thresholdKm;

    @Option(names = "--cdm", paramLabel = "FILE", description = "conjunction data message, KVN or XML")
    private @Nullable Path message;

    @Option(
            names = "--radius-m",
            paramLabel = "M",
            description = "radius of both objects together, for the probability (default: the message's comment HBR)")
    private @Nullable Double radiusM;

    @Option(
            names = "--json",
            description = "print an object with the approaches, or with the probabilities of a message")
    private boolean json;

    @Override
    public Integer call() {
        if (message != null && catalogue != null) {
            throw new Refusal(ExitCodes.USAGE, "give --catalogue or --cdm, not both");
        }
        if (message == null && radiusM != null) {
            throw new Refusal(ExitCodes.USAGE, "--radius-m is for the probability of a message; give --cdm FILE");
        }
        return message == null ? screen() : probability(ConjunctionMessage.read(message));
    }

    private int screen() {
        if (catalogue == null) {
            throw new Refusal(ExitCodes.USAGE, "give --catalogue FILE to screen against, or --cdm FILE");
        }
        Catalogue objects = Catalogue.read(catalogue);
        tellProblems(objects);
        Interval period;
        ScreeningReport report;
        OptionalInt number = query.objectWithoutFile();
        if (number.isEmpty()) {
            StationOrbit orbit = query.orbit();
            period = query.period(orbit, DEFAULT_DAYS);
            report = Screening.of(orbit, objects, period, thresholdKm);
        } else {
            CatalogueObject own = objects.find(number.getAsInt())
                    .orElseThrow(() -> new Refusal(
                            ExitCodes.USAGE,
                            "no object " + number.getAsInt() + " in " + catalogue + "; see its numbers"));
            period = query.period(own.epoch(), DEFAULT_DAYS);
            report = Screening.of(own, objects, period, thresholdKm);
        }
        if (json) {
            JsonOut.print(spec.commandLine().getOut(), report);
        } else {
            print(report);
        }
        spec.commandLine()
                .getErr()
                .printf(
                        Locale.ROOT,
                        "%d approaches below %s km from %s to %s; %d objects, %d at the station's heights, %d without a"
                                + " usable orbit%n",
                        report.approaches().size(),
                        thresholdKm,
                        period.getStart(),
                        period.getEnd(),
                        report.screened(),
                        report.kept(),
                        report.unusable().size());
        return ExitCodes.OK;
    }

    private void tellProblems(Catalogue objects) {
        PrintWriter err = spec.commandLine().getErr();
        objects.problems().stream().limit(MOST_PROBLEMS).forEach(err::println);
        if (objects.problems().size() > MOST_PROBLEMS) {
            err.println("and " + (objects.problems().size() - MOST_PROBLEMS) + " more sets left out");
        }
    }

    private void print(ScreeningReport report) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("closest (UTC)             miss km    radial     along     cross   km/s  age d  object");
        report.approaches().forEach(approach -> line(out, approach));
        report.companions().stream()
                .sorted(Comparator.comparing(Approach::name))
                .forEach(approach ->
                        out.println("flies with it: " + approach.name() + " (" + approach.catalogueNumber() + ")"));
        report.unusable().forEach(name -> out.println("no usable orbit: " + name));
    }

    private static void line(PrintWriter out, Approach approach) {
        out.printf(
                Locale.ROOT,
                "%-24s %8.3f  %8.3f  %8.3f  %8.3f  %5.2f  %5.1f  %s (%d)%n",
                approach.closest(),
                approach.missKm(),
                approach.radialKm(),
                approach.alongKm(),
                approach.crossKm(),
                approach.relativeSpeedKmS(),
                approach.ageDays(),
                approach.name(),
                approach.catalogueNumber());
    }

    private int probability(ConjunctionMessage pair) {
        double radius = radiusM == null
                ? pair.combinedRadiusM()
                        .orElseThrow(() -> new Refusal(
                                ExitCodes.USAGE,
                                "the message tells no radius (comment HBR); give --radius-m M, both objects together"))
                : radiusM;
        var probabilities = pair.probabilities(radius);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            JsonOut.print(
                    out,
                    new MessageData(
                            pair.object1(),
                            pair.object2(),
                            pair.closest().toString(),
                            pair.missM(),
                            pair.relativeSpeedMPerS(),
                            radius,
                            pair.statedProbability(),
                            probabilities));
            return ExitCodes.OK;
        }
        out.printf(
                Locale.ROOT,
                "%s and %s: closest %s, %.0f m apart, radius of both %.1f m%n",
                pair.object1(),
                pair.object2(),
                pair.closest(),
                pair.missM(),
                radius);
        pair.statedProbability().ifPresent(value -> out.printf(Locale.ROOT, "%-18s %.3e%n", "as stated", value));
        for (var probability : probabilities) {
            out.printf(
                    Locale.ROOT,
                    "%-18s %.3e%s%n",
                    probability.method(),
                    probability.probability(),
                    probability.largest() ? "  (largest for any size of the uncertainty)" : "");
        }
        return ExitCodes.OK;
    }

    /** A message as machines read it; metres, seconds. */
    record MessageData(
            String object1,
            String object2,
            String closest,
            double missM,
            OptionalDouble relativeSpeedMPerS,
            double radiusM,
            OptionalDouble statedProbability,
            List<ConjunctionMessage.Probability> probabilities) {}
}
