import cms.links
import django.db.models.deletion
import modelcluster.fields
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('cms', '0003_look_of_the_site'),
        migrations.swappable_dependency(settings.WAGTAIL_PAGE_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='MenuEntry',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('sort_order', models.IntegerField(blank=True, editable=False, null=True)),
                ('page_key', models.UUIDField(editable=False, null=True)),
                ('address', models.CharField(blank=True, help_text='Instead of a page: a path of this site without its language, as /people/, or https://…', max_length=500, validators=[cms.links.check_address], verbose_name='address')),
                ('label_ky', models.CharField(blank=True, max_length=80, verbose_name='words in Kyrgyz')),
                ('label_ru', models.CharField(blank=True, max_length=80, verbose_name='words in Russian')),
                ('label_en', models.CharField(blank=True, max_length=80, verbose_name='words in English')),
                ('place', models.CharField(choices=[('header', 'At the top of every page'), ('column', 'Heading of a column in the footer'), ('footer', 'In the footer, under the heading above')], default='header', max_length=8, verbose_name='where it stands')),
                ('page', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.WAGTAIL_PAGE_MODEL, verbose_name='page')),
                ('settings', modelcluster.fields.ParentalKey(on_delete=django.db.models.deletion.CASCADE, related_name='menu_entries', to='cms.sitesettings')),
            ],
            options={
                'verbose_name': 'menu entry',
                'verbose_name_plural': 'menu entries',
                'ordering': ['sort_order'],
                'abstract': False,
            },
        ),
    ]
