package space.hamsafar.campaign.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {
    /** Validation: the leaves and roots of the reference implementation of Certificate Transparency. */
    private static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void rootsAreThoseOfTheReference() {
        MerkleTree tree =
                MerkleTree.of(LEAVES.stream().map(HexFormat.of()::parseHex).toList());

        for (int size = 1; size <= tree.size(); size++) {
            assertThat(HexFormat.of().formatHex(tree.root(size))).isEqualTo(ROOTS.get(size - 1));
        }
        assertThat(HexFormat.of().formatHex(tree.root(0)))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void everyEntryOfEveryTreeHasAProofThatHoldsForItAlone() {
        MerkleTree tree = tree(33);
        for (int size = 1; size <= tree.size(); size++) {
            for (int index = 0; index < size; index++) {
                List<byte[]> path = tree.inclusion(index, size);
                assertThat(MerkleProof.includes(tree.root(size), size, leaf(index), index, path))
                        .isTrue();
                assertThat(MerkleProof.includes(tree.root(size), size, leaf(index + 1), index, path))
                        .isFalse();
                assertThat(MerkleProof.includes(tree.root(size), size, leaf(index), index + 1, path))
                        .isFalse();
            }
        }
    }

    @Test
    void everyTreeBeginsWithEverySmallerOneAndWithNoOther() {
        MerkleTree tree = tree(33);
        MerkleTree other = MerkleTree.of(List.of(new byte[] {9}, new byte[] {8}, new byte[] {7}));
        for (int second = 1; second <= tree.size(); second++) {
            for (int first = 1; first <= second; first++) {
                List<byte[]> path = tree.consistency(first, second);
                byte[] now = tree.root(second);
                assertThat(MerkleProof.isConsistent(tree.root(first), first, now, second, path))
                        .isTrue();
                assertThat(MerkleProof.isConsistent(other.root(), first, now, second, path))
                        .isFalse();
                if (!path.isEmpty()) {
                    List<byte[]> shorter = path.subList(0, path.size() - 1);
                    assertThat(MerkleProof.isConsistent(tree.root(first), first, now, second, shorter))
                            .isFalse();
                }
            }
        }
    }

    private static MerkleTree tree(int size) {
        List<byte[]> entries = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            entries.add(entry(i));
        }
        return MerkleTree.of(entries);
    }

    private static byte[] leaf(int index) {
        return MerkleTree.leaf(entry(index));
    }

    private static byte[] entry(int index) {
        return ("entry " + index).getBytes(StandardCharsets.US_ASCII);
    }
}
