package space.hamsafar.campaign.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckpointTest {
    private final NoteSigner home = NoteSigner.generate("suparco");
    private final NoteSigner partner = NoteSigner.generate("cmsa");
    private final Checkpoint checkpoint =
            Checkpoint.of("hamsafar/test", MerkleTree.of(List.of(new byte[] {1}, new byte[] {2})));

    /** Validation: the key, text and signature in the manual of Go's package {@code sumdb/note}. */
    @Test
    void keysAndSignaturesAreThoseOfSignedNotes() {
        NoteKey key = NoteKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        byte[] text =
                "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
                        .getBytes(StandardCharsets.UTF_8);
        byte[] signature = Base64.getDecoder()
                .decode("x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=");

        assertThat(Checkpoint.NoteSignature.of("PeterNeumann", signature).isBy(key, text))
                .isTrue();
        text[0] ^= 1;
        assertThat(Checkpoint.NoteSignature.of("PeterNeumann", signature).isBy(key, text))
                .isFalse();
    }

    @Test
    void checkpointComesBackWithItsSignatures() {
        Checkpoint signed = checkpoint.signed(home).signed(partner);

        assertThat(Checkpoint.parse(signed.toString())).contains(signed);
        assertThat(signed.signers(List.of(home.key(), partner.key()))).containsExactly("suparco", "cmsa");
        assertThat(signed.signers(List.of(NoteSigner.generate("cmsa").key()))).isEmpty();
        assertThat(signed.forged(List.of(NoteSigner.generate("cmsa").key()))).containsExactly("cmsa");
    }

    @Test
    void noBitOfACheckpointCanBeChanged() {
        byte[] text = checkpoint.signed(home).toString().getBytes(StandardCharsets.UTF_8);
        for (int bit = 0; bit < text.length * 8; bit++) {
            byte[] flipped = text.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            boolean holds = Checkpoint.parse(new String(flipped, StandardCharsets.UTF_8))
                    .filter(read -> read.signers(List.of(home.key())).contains("suparco"))
                    .filter(read -> !read.equals(checkpoint.signed(home)))
                    .isPresent();
            assertThat(holds).as("bit %d", bit).isFalse();
        }
    }

    @Test
    void keyFileIsReadBackAndAnotherIsRefused() {
        assertThat(NoteSigner.parse(home.text()).key()).isEqualTo(home.key());
        String mixed = partner.key() + "\n" + home.text().lines().toList().get(1);
        assertThatThrownBy(() -> NoteSigner.parse(mixed)).hasMessageContaining("do not belong together");
        assertThatThrownBy(() -> NoteSigner.parse("hello")).hasMessageContaining("no key file");
        assertThatThrownBy(() -> NoteKey.parse(home.key() + "A")).hasMessageContaining("no public key");
    }
}
