package space.hamsafar.orbit;

import org.orekit.data.ClasspathCrawler;
import org.orekit.data.DataProvidersManager;
import org.orekit.forces.gravity.potential.ICGEMFormatReader;
import org.orekit.forces.gravity.potential.LazyLoadedGravityFields;
import org.orekit.forces.gravity.potential.NormalizedSphericalHarmonicsProvider;
import org.orekit.time.AbsoluteDate;

/** The Earth's gravity field, EGM2008 to degree and order 36 (Pavlis and others, 2008), tide-free; read by Orekit. */
final class GravityField {
    /** Largest degree and order. */
    static final int DEGREE = 36;

    static final NormalizedSphericalHarmonicsProvider EGM2008 = read();

    private GravityField() {}

    /** J of a degree, the zonal coefficient without normalisation and with its sign turned. */
    static double zonal(int degree) {
        double normalised = EGM2008.onDate(AbsoluteDate.ARBITRARY_EPOCH).getNormalizedCnm(degree, 0);
        return -Math.sqrt(2.0 * degree + 1) * normalised;
    }

    private static NormalizedSphericalHarmonicsProvider read() {
        DataProvidersManager data = new DataProvidersManager();
        data.addProvider(
                new ClasspathCrawler(GravityField.class.getClassLoader(), "space/hamsafar/orbit/EGM2008_36.gfc"));
        LazyLoadedGravityFields fields = new LazyLoadedGravityFields(
                data, Astrodynamics.EMBEDDED.getTimeScales().getTT());
        fields.addPotentialCoefficientsReader(new ICGEMFormatReader("EGM2008_36\\.gfc", false));
        return fields.getConstantNormalizedProvider(DEGREE, DEGREE, AbsoluteDate.ARBITRARY_EPOCH);
    }
}
