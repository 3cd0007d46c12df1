package space.hamsafar.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.Interval;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import space.hamsafar.orbit.Accuracy;
import space.hamsafar.orbit.Ephemerides;
import space.hamsafar.orbit.Ephemeris;
import space.hamsafar.orbit.MeanElements;
import space.hamsafar.orbit.Ranges;
import space.hamsafar.orbit.StationFrame;
import space.hamsafar.orbit.StationOrbit;
import space.hamsafar.orbit.StationState;
import space.hamsafar.orbit.message.CzmlFile;
import space.hamsafar.orbit.message.EphemerisTable;
import space.hamsafar.orbit.message.GroundTrackFile;
import space.hamsafar.orbit.message.OemFile;
import space.hamsafar.orbit.message.OmmWriter;

/** {@code hamsafar ephemeris}: where the station is, step by step. */
@Command(
        name = "ephemeris",
        description = "Lists where the station is, step by step, and how well that is known.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  hamsafar ephemeris --orbit examples/pakistan-china/tiangong.omm --to 2026-10-08T00:00Z --step PT10M",
            "  hamsafar ephemeris --orbit published.oem --orbit history.3le --frame ITRF --format czml"
        })
final class EphemerisCommand implements Callable<Integer> {

    private static final int DEFAULT_DAYS = 1;
    private static final String ORIGINATOR = "HAMSAFAR";

    /** What can be written. */
    enum Format {
        text,
        json,
        oem,
        omm,
        ommxml,
        ommjson,
        czml,
        geojson,
        csv
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private OrbitQuery query;

    @Option(
            names = "--frame",
            paramLabel = "FRAME",
            description = "EME2000, ITRF or TEME (default: EME2000; ITRF for geojson)")
    private @Nullable StationFrame frame;

    @Option(
            names = "--step",
            paramLabel = "ISO",
            defaultValue = "PT4M",
            converter = LengthOfTime.class,
            description = "time between states (default: ${DEFAULT-VALUE})")
    private Duration step;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, json, oem, czml, geojson (the ground track), csv, or the mean elements nearest to the "
                    + "begin as omm, ommxml or ommjson (default: text)")
    private @Nullable Format format;

    @Option(names = "--json", description = "the same as --format json")
    private boolean json;

    @Override
    public Integer call() {
        StationOrbit orbit = query.orbit();
        Interval period = query.period(orbit, DEFAULT_DAYS);
        if (json && format != null && format != Format.json) {
            throw new Refusal(ExitCodes.USAGE, "--json and --format " + format + " ask for two formats; give one");
        }
        Format wanted = json ? Format.json : format == null ? Format.text : format;
        StationFrame standard = wanted == Format.geojson ? StationFrame.ITRF : StationFrame.EME2000;
        try {
            Ephemeris ephemeris = Ephemerides.sample(orbit, frame == null ? standard : frame, period, step);
            print(orbit, ephemeris, period, wanted);
        } catch (IllegalArgumentException fault) {
            throw new Refusal(ExitCodes.USAGE, String.valueOf(fault.getMessage()));
        }
        return ExitCodes.OK;
    }

    private void print(StationOrbit orbit, Ephemeris ephemeris, Interval period, Format wanted) {
        PrintWriter out = spec.commandLine().getOut();
        MeanElements elements = orbit.elementsNear(period.getStart());
        switch (wanted) {
            case text -> printText(out, ephemeris);
            case json -> JsonOut.print(out, data(orbit, ephemeris, period));
            case oem ->
                OemFile.write(out, ephemeris, elements, orbit.begin(), ORIGINATOR, orbit.sourceAt(period.getStart()));
            case omm -> out.print(OmmWriter.keyValue(elements, orbit.begin(), ORIGINATOR));
            case ommxml -> out.print(OmmWriter.xml(elements, orbit.begin(), ORIGINATOR));
            case ommjson -> out.print(OmmWriter.json(elements));
            case czml -> out.print(CzmlFile.text(ephemeris, elements.objectName()));
            case geojson -> out.print(GroundTrackFile.text(ephemeris, elements.objectName()));
            case csv -> out.print(EphemerisTable.text(ephemeris));
        }
        out.flush();
        for (Instant at : List.of(period.getStart(), period.getEnd())) {
            Accuracy accuracy = orbit.accuracyAt(at);
            spec.commandLine()
                    .getErr()
                    .println(String.format(
                            Locale.ROOT,
                            "%s: %s; error %.3g km in half, %.3g km (%.2g s) in 19 of 20 cases: %s",
                            at,
                            orbit.sourceAt(at),
                            accuracy.medianKm(),
                            accuracy.worst95Km(),
                            accuracy.seconds(),
                            accuracy.basis()));
        }
        if (ephemeris.frame() == StationFrame.ITRF) {
            spec.commandLine().getErr().println(orbit.orientation().describe(period.getStart()));
        }
    }

    private static void printText(PrintWriter out, Ephemeris ephemeris) {
        out.println("epoch (UTC)                   x km         y km         z km     vx km/s     vy km/s     vz km/s"
                + "  " + ephemeris.frame());
        for (StationState s : ephemeris.states()) {
            out.printf(
                    Locale.ROOT,
                    "%-24s%12.3f %12.3f %12.3f %11.6f %11.6f %11.6f%n",
                    s.epoch(),
                    s.xKm(),
                    s.yKm(),
                    s.zKm(),
                    s.vxKmS(),
                    s.vyKmS(),
                    s.vzKmS());
        }
    }

    private static EphemerisData data(StationOrbit orbit, Ephemeris ephemeris, Interval period) {
        List<StateData> states = new ArrayList<>();
        for (StationState s : ephemeris.states()) {
            states.add(new StateData(s.epoch().toString(), new double[] {s.xKm(), s.yKm(), s.zKm()}, new double[] {
                s.vxKmS(), s.vyKmS(), s.vzKmS()
            }));
        }
        List<AccuracyData> accuracy = new ArrayList<>();
        for (Instant at : List.of(period.getStart(), period.getEnd())) {
            Accuracy known = orbit.accuracyAt(at);
            accuracy.add(new AccuracyData(
                    at.toString(),
                    orbit.sourceAt(at),
                    Ranges.seconds(known.age()) / 86_400,
                    known.medianKm(),
                    known.worst95Km(),
                    known.seconds(),
                    known.basis()));
        }
        return new EphemerisData(
                ephemeris.frame().name(), states, accuracy, orbit.orientation().describe(period.getStart()));
    }

    /** An ephemeris as machines read it. */
    record EphemerisData(String frame, List<StateData> states, List<AccuracyData> accuracy, String earthOrientation) {}

    /** A state as machines read it. */
    @SuppressWarnings("ArrayRecordComponent") // written once and never compared
    record StateData(String epoch, double[] positionKm, double[] velocityKmS) {}

    /** How good the states around an instant are. */
    record AccuracyData(
            String at,
            String source,
            double elementsAgeDays,
            double medianKm,
            double worst95Km,
            double worst95Seconds,
            String basis) {}
}
