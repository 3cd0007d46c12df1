package space.hamsafar.orbit.sgp4;

/** Angles of many directions at once: a coarse angle by a short series, then one exact turn onto the direction. */
final class ArcTangent {
    private final Trigonometry trigonometry;
    private final double[] sin = new double[MeanArrays.SIZE];
    private final double[] cos = new double[MeanArrays.SIZE];

    ArcTangent(Trigonometry trigonometry) {
        this.trigonometry = trigonometry;
    }

    /** Fills the angles from -π to π; good to 1e-15. The direction (0, 0) gives NaN. */
    void of(double[] y, double[] x, double[] angle, int count) {
        for (int i = 0; i < count; i++) {
            angle[i] = coarse(y[i], x[i]);
        }
        trigonometry.sineCosine(angle, sin, cos, count);
        for (int i = 0; i < count; i++) {
            double length = Math.sqrt(x[i] * x[i] + y[i] * y[i]);
            double rest = (y[i] * cos[i] - x[i] * sin[i]) / length;
            angle[i] = angle[i] + rest * (1 + rest * rest * (1.0 / 6));
        }
    }

    /** Within 1e-5 of the angle: Hastings' polynomial of the tangent or cotangent. */
    private static double coarse(double y, double x) {
        double width = Math.abs(x);
        double height = Math.abs(y);
        boolean steep = height > width;
        double t = steep ? width / height : height / width;
        double q = t * t;
        double angle = t * (0.9998660 + q * (-0.3302995 + q * (0.1801410 + q * (-0.0851330 + q * 0.0208351))));
        angle = steep ? 0.5 * Math.PI - angle : angle;
        angle = x < 0 ? Math.PI - angle : angle;
        return y < 0 ? -angle : angle;
    }
}
