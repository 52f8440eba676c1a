# spark-submit pipe.py; reports, plan and project lie where every worker sees them
import json
from pyspark import SparkContext

PLAN, PARTS, SHARDS = "/data/plan.ndjson", "/data/parts", 64
with open(PLAN, encoding="utf-8") as lines:
    head, *files = [json.loads(line) for line in lines if line.startswith("{")]
command = f"npm --prefix /opt/zhenlan run -s convert -- --stdin --plan {PLAN} --jobs 1"
sc = SparkContext(appName="zhenlan")
results = sc.parallelize([file["path"] for file in files], SHARDS).pipe(command)
results.saveAsTextFile(f"file://{PARTS}", "org.apache.hadoop.io.compress.GzipCodec")
