package space.hamsafar.orbit.window;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.threeten.extra.Interval;
import space.hamsafar.orbit.OrbitException;
import space.hamsafar.orbit.SignScan;

/** Finds when places can be observed from the station, as their {@link TargetRule} wants it. */
public final class Targets {
    private static final double STEP_SECONDS = 10;

    private Targets() {}

    /**
     * The windows over targets within a period, by begin, then by target; cut at the period's ends.
     *
     * @throws IllegalArgumentException if the period has no start or no end
     * @throws OrbitException if the track does not cover the period
     */
    public static List<TargetWindow> over(SampledTrack track, List<TargetRule> rules, Interval period) {
        track.requireCover(period);
        double from = track.secondsAt(period.getStart());
        double to = track.secondsAt(period.getEnd());
        List<TargetWindow> windows = new ArrayList<>();
        for (TargetRule rule : rules) {
            TargetView view = new TargetView(track, rule);
            SignScan scan =
                    new SignScan(view::clearance, STEP_SECONDS, Passes.quietSeconds(track, view.leastElevation()));
            for (double[] stretch : scan.stretches(from, to)) {
                view.lit(stretch[0], stretch[1]).ifPresent(windows::add);
            }
        }
        windows.sort(Comparator.<TargetWindow, java.time.Instant>comparing(
                        window -> window.interval().getStart())
                .thenComparing(TargetWindow::targetId));
        return List.copyOf(windows);
    }
}
