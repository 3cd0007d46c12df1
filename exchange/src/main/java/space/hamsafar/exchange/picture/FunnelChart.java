package space.hamsafar.exchange.picture;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import space.hamsafar.exchange.label.Label;
import space.hamsafar.programme.selection.FunnelForecast;
import space.hamsafar.programme.selection.FunnelStep;

/** The selection funnel: for each step how many enter, and how many of them are expected to pass, with the 5 to 95 % band, on a logarithmic scale. */
public final class FunnelChart {
    private static final int WIDTH = 760;
    private static final int LEFT = 190;
    private static final int RIGHT = 650;
    private static final int ROW = 46;

    private FunnelChart() {}

    /** The drawing; the function names the steps. */
    public static Svg draw(FunnelForecast forecast, Function<FunnelStep, Label> name, Label title, Label description) {
        List<FunnelStep> steps = forecast.steps();
        double most = steps.stream()
                .mapToDouble(step -> Math.max(step.entering(), step.high()))
                .max()
                .orElse(1);
        int height = ROW * steps.size() + 30;
        Svg svg = new Svg("funnel-chart", WIDTH, height, title, description);
        for (double decade = 1; decade <= most; decade *= 10) {
            double x = x(decade, most);
            svg.line(x, 0, x, height - 22, "grid");
            svg.text(x, height - 8, String.format(Locale.ROOT, "%,.0f", decade), "axis middle");
        }
        for (int i = 0; i < steps.size(); i++) {
            row(svg, steps.get(i), name.apply(steps.get(i)), ROW * i, most);
        }
        return svg;
    }

    private static void row(Svg svg, FunnelStep step, Label name, double top, double most) {
        svg.text(LEFT - 12, top + 27, name, "name end");
        svg.rect(LEFT, top + 9, x(step.entering(), most) - LEFT, 28, "entering round");
        svg.rect(LEFT, top + 9, x(step.expected(), most) - LEFT, 28, "funnel round");
        double low = x(step.low(), most);
        double high = x(step.high(), most);
        if (high > low) {
            svg.path(
                    "M%1$s %3$sv12m0 -6H%2$sm0 -6v12"
                            .formatted(Svg.number(low), Svg.number(high), Svg.number(top + 17)),
                    "whisker");
        }
        double end = Math.max(x(step.entering(), most), high);
        svg.text(end + 10, top + 28, number(step.entering()) + " → " + number(step.expected()), "value");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 || value == Math.rint(value) ? "%,.0f" : "%.1f", value);
    }

    private static double x(double value, double most) {
        double share = Math.log10(Math.max(1, value) + 0.35) / Math.log10(most + 0.35);
        return LEFT + (RIGHT - LEFT) * Math.clamp(share, 0, 1);
    }
}
