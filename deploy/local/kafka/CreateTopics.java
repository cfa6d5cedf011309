import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;

/**
 * Creates the declared topics that are missing, and gives those that exist the declared cleanup policy. Partitions of
 * an existing topic stay as they are: changing them would break the order of its events.
 *
 * <p>Arguments: {@code host:port topics.yaml}. Run with Kafka's own jars, which hold all it needs.
 */
void main(String[] arguments) throws Exception {
    var wanted = declared(Path.of(arguments[1]));
    try (var kafka = Admin.create(Map.<String, Object>of("bootstrap.servers", arguments[0]))) {
        var existing = kafka.listTopics().names().get();
        kafka.createTopics(wanted.stream().filter(topic -> !existing.contains(topic.name())).toList()).all().get();
        kafka.incrementalAlterConfigs(cleanup(wanted.stream().filter(topic -> existing.contains(topic.name())).toList()))
                .all().get();
    }
}

List<NewTopic> declared(Path file) throws Exception {
    var list = new YAMLMapper().readTree(file.toFile());
    var topics = new ArrayList<NewTopic>();
    for (JsonNode topic : list.get("topics")) {
        topics.add(topic(topic.get("name").asText(), list.get("partitions").asInt(), list.get("cleanup").asText()));
        topic.get("readers").forEach(letters -> topics.add(topic(letters.asText(), 1, "delete")));
    }
    return topics;
}

NewTopic topic(String name, int partitions, String cleanup) {
    return new NewTopic(name, partitions, (short) 1).configs(Map.of("cleanup.policy", cleanup));
}

Map<ConfigResource, Collection<AlterConfigOp>> cleanup(List<NewTopic> topics) {
    var changes = new HashMap<ConfigResource, Collection<AlterConfigOp>>();
    for (var topic : topics) {
        var policy = new ConfigEntry("cleanup.policy", topic.configs().get("cleanup.policy"));
        changes.put(
                new ConfigResource(ConfigResource.Type.TOPIC, topic.name()),
                List.of(new AlterConfigOp(policy, AlterConfigOp.OpType.SET)));
    }
    return changes;
}
