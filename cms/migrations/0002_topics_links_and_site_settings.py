import cms.models.slugs
import django.core.validators
import django.db.models.deletion
import django.utils.timezone
import modelcluster.fields
import modelsearch.index
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('cms', '0001_user'),
        ('wagtailcore', '0098_apitoken'),
        migrations.swappable_dependency(settings.WAGTAIL_PAGE_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Topic',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name_ky', models.CharField(max_length=120, verbose_name='name in Kyrgyz')),
                ('name_ru', models.CharField(blank=True, max_length=120, verbose_name='name in Russian')),
                ('name_en', models.CharField(blank=True, max_length=120, verbose_name='name in English')),
                ('slug', cms.models.slugs.SlugField(blank=True, max_length=120, unique=True, verbose_name='slug')),
            ],
            options={
                'verbose_name': 'topic',
                'verbose_name_plural': 'topics',
                'ordering': ['name_ky'],
            },
            bases=(modelsearch.index.Indexed, models.Model),
        ),
        migrations.CreateModel(
            name='PageLink',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sort_order', models.IntegerField(blank=True, editable=False, null=True)),
                ('target_key', models.UUIDField(db_index=True, editable=False)),
                ('entered_in', models.ForeignKey(editable=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='wagtailcore.locale')),
                ('page', modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='page_links', to=settings.WAGTAIL_PAGE_MODEL)),
                ('target', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.WAGTAIL_PAGE_MODEL, verbose_name='page')),
            ],
            options={
                'verbose_name': 'link',
                'verbose_name_plural': 'links',
                'ordering': ['sort_order'],
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='SiteSettings',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name_ky', models.CharField(default='Пресс-борбор', max_length=160, verbose_name='name in Kyrgyz')),
                ('name_ru', models.CharField(blank=True, default='Пресс-центр', max_length=160, verbose_name='name in Russian')),
                ('name_en', models.CharField(blank=True, default='Press centre', max_length=160, verbose_name='name in English')),
                ('short_name_ky', models.CharField(blank=True, max_length=40, verbose_name='short name in Kyrgyz')),
                ('short_name_ru', models.CharField(blank=True, max_length=40, verbose_name='short name in Russian')),
                ('short_name_en', models.CharField(blank=True, max_length=40, verbose_name='short name in English')),
                ('description_ky', models.CharField(blank=True, max_length=300, verbose_name='description in Kyrgyz')),
                ('description_ru', models.CharField(blank=True, max_length=300, verbose_name='description in Russian')),
                ('description_en', models.CharField(blank=True, max_length=300, verbose_name='description in English')),
                ('address_ky', models.CharField(blank=True, max_length=200, verbose_name='address in Kyrgyz')),
                ('address_ru', models.CharField(blank=True, max_length=200, verbose_name='address in Russian')),
                ('address_en', models.CharField(blank=True, max_length=200, verbose_name='address in English')),
                ('legal_ky', models.CharField(blank=True, max_length=300, verbose_name='legal note in Kyrgyz')),
                ('legal_ru', models.CharField(blank=True, max_length=300, verbose_name='legal note in Russian')),
                ('legal_en', models.CharField(blank=True, max_length=300, verbose_name='legal note in English')),
                ('phone', models.CharField(blank=True, max_length=40, validators=[django.core.validators.RegexValidator('^\\+?[\\d ()\\-]{5,}$', 'Write a phone number, for example +996 312 00-00-00.')], verbose_name='phone')),
                ('email', models.EmailField(blank=True, max_length=254, verbose_name='e-mail')),
                ('site', models.OneToOneField(editable=False, on_delete=django.db.models.deletion.CASCADE, to='wagtailcore.site')),
            ],
            options={
                'verbose_name': 'site settings',
            },
        ),
        migrations.CreateModel(
            name='PageTopic',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sort_order', models.IntegerField(blank=True, editable=False, null=True)),
                ('entered_in', models.ForeignKey(editable=False, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='wagtailcore.locale')),
                ('page', modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='page_topics', to=settings.WAGTAIL_PAGE_MODEL)),
                ('topic', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='page_topics', to='cms.topic', verbose_name='topic')),
            ],
            options={
                'verbose_name': 'topic',
                'verbose_name_plural': 'topics',
                'ordering': ['sort_order'],
                'abstract': False,
                'constraints': [models.UniqueConstraint(fields=('page', 'topic'), name='cms_one_topic_once')],
            },
        ),
    ]
