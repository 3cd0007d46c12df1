package space.hamsafar.exchange.picture;

import java.util.ArrayList;
import java.util.List;

/** Finds places for labels beside their points so that no two touch. Not thread-safe. */
final class LabelPlaces {
    private static final double FONT = 11;
    private static final double HEIGHT = 14;
    private static final double GAP = 7;

    private final double width;
    private final double height;
    private final List<Box> taken = new ArrayList<>();

    LabelPlaces(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** Keeps labels off a point. */
    void avoid(double x, double y) {
        taken.add(new Box(x - 5, y - 5, 10, 10));
    }

    /** Writes a label near a point, with a thin line where it had to go far. */
    void place(Svg svg, double x, double y, String text) {
        double length = TextFit.width(text, FONT) + 4;
        for (double distance = GAP; distance < 90; distance += 7) {
            for (int direction = 0; direction < 12; direction++) {
                double angle = Math.PI * 2 * direction / 12;
                double cx = x + Math.cos(angle) * (distance + length / 2);
                double cy = y + Math.sin(angle) * (distance + HEIGHT / 4);
                Box box = new Box(cx - length / 2, cy - HEIGHT / 2, length, HEIGHT);
                if (fits(box)) {
                    taken.add(box);
                    if (distance > GAP + 8) {
                        svg.line(x, y, Math.clamp(x, box.x, box.x + box.width), cy, "leader");
                    }
                    svg.text(cx, cy + 4, text, "place middle");
                    return;
                }
            }
        }
    }

    private boolean fits(Box box) {
        boolean inside = box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
        return inside && taken.stream().noneMatch(box::touches);
    }

    private record Box(double x, double y, double width, double height) {
        boolean touches(Box other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }
    }
}
