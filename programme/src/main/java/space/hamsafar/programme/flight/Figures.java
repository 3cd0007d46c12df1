package space.hamsafar.programme.flight;

import java.time.Duration;
import space.hamsafar.programme.setting.Figure;

/** Figures as lengths of time, to a second. */
final class Figures {

    private Figures() {}

    static Duration hours(Figure figure) {
        return Duration.ofSeconds(Math.round(figure.value() * 3600));
    }

    static Duration days(Figure figure) {
        return Duration.ofSeconds(Math.round(figure.value() * 86_400));
    }
}
