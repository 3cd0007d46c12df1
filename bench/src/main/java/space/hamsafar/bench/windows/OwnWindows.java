package space.hamsafar.bench.windows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.Light;
import space.hamsafar.orbit.StationOrbit;
import space.hamsafar.orbit.window.LightPhase;
import space.hamsafar.orbit.window.Observer;
import space.hamsafar.orbit.window.OrbitLight;
import space.hamsafar.orbit.window.Passes;
import space.hamsafar.orbit.window.Relay;
import space.hamsafar.orbit.window.RelayContact;
import space.hamsafar.orbit.window.SampledTrack;
import space.hamsafar.orbit.window.SitePass;
import space.hamsafar.orbit.window.TargetWindow;
import space.hamsafar.orbit.window.Targets;

/** The workload done by the project itself. */
final class OwnWindows {
    private OwnWindows() {}

    /** Passes alone, propagation included. */
    static List<SitePass> passes(Workload work) {
        SampledTrack track = SampledTrack.of(StationOrbit.of(work.elements()), work.period());
        return Passes.over(track, work.sites().stream().map(Observer::of).toList(), work.period());
    }

    /** Everything, propagation included. */
    static Answer all(Workload work) {
        Instant start = work.period().getStart();
        SampledTrack track = SampledTrack.of(StationOrbit.of(work.elements()), work.period());
        Answer answer = new Answer();
        for (SitePass pass :
                Passes.over(track, work.sites().stream().map(Observer::of).toList(), work.period())) {
            add(answer.of("pass/" + pass.pass().siteId()), start, pass.pass().interval());
        }
        for (LightPhase phase : OrbitLight.over(track, work.period())) {
            if (phase.light() == Light.DAY) {
                add(answer.of("light/day"), start, phase.interval());
            } else if (phase.light() == Light.NIGHT) {
                add(answer.of("light/night"), start, phase.interval());
            }
        }
        for (Relay relay : work.relays()) {
            for (Interval contact : RelayContact.of(track, relay, work.period(), 0)) {
                add(answer.of("relay/" + relay.id()), start, contact);
            }
        }
        for (TargetWindow window : Targets.over(track, work.targets(), work.period())) {
            add(answer.of("target/" + window.targetId()), start, window.interval());
        }
        return answer;
    }

    private static void add(Events events, Instant start, Interval interval) {
        events.begins().add(seconds(start, interval.getStart()));
        events.ends().add(seconds(start, interval.getEnd()));
    }

    static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 1000.0;
    }
}
